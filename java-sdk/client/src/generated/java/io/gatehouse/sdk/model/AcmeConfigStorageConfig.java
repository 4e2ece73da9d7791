// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.JsonModel;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the storages; the chosen one counts.
 */
public final class AcmeConfigStorageConfig extends JsonModel {
    private static final Field<AcmeConfigStorageConfigShm> SHM = new Field<>("shm", Codec.model(AcmeConfigStorageConfigShm::of));
    private static final Field<ObjectNode> KONG = new Field<>("kong", Codec.OBJECT);
    private static final Field<AcmeConfigStorageConfigRedis> REDIS = new Field<>("redis", Codec.model(AcmeConfigStorageConfigRedis::of));
    private static final Field<AcmeConfigStorageConfigConsul> CONSUL = new Field<>("consul", Codec.model(AcmeConfigStorageConfigConsul::of));
    private static final Field<AcmeConfigStorageConfigVault> VAULT = new Field<>("vault", Codec.model(AcmeConfigStorageConfigVault::of));

    private AcmeConfigStorageConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AcmeConfigStorageConfig of(ObjectNode json) {
        return new AcmeConfigStorageConfig(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    /**
     * The shared memory, for that storage. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable AcmeConfigStorageConfigShm shm() {
        return optional(SHM);
    }

    /**
     * The gateway's own database; it has no settings.
     */
    public @Nullable ObjectNode kong() {
        return optional(KONG);
    }

    /**
     * The Redis server, for that storage. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable AcmeConfigStorageConfigRedis redis() {
        return optional(REDIS);
    }

    /**
     * The Consul server, for that storage. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable AcmeConfigStorageConfigConsul consul() {
        return optional(CONSUL);
    }

    /**
     * The HashiCorp Vault server, for that storage. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable AcmeConfigStorageConfigVault vault() {
        return optional(VAULT);
    }

    /** Builds a {@link AcmeConfigStorageConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AcmeConfigStorageConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AcmeConfigStorageConfig build() {
            return new AcmeConfigStorageConfig(fields());
        }

        /**
         * The shared memory, for that storage. Default: <code>&#123;&#125;</code>.
         */
        public Builder shm(@Nullable AcmeConfigStorageConfigShm value) {
            return set(SHM, value);
        }

        /** As {@link #shm(AcmeConfigStorageConfigShm)}, described in place. */
        public Builder shm(Consumer<AcmeConfigStorageConfigShm.Builder> value) {
            AcmeConfigStorageConfigShm.Builder builder = AcmeConfigStorageConfigShm.builder();
            value.accept(builder);
            return set(SHM, builder.build());
        }

        /**
         * The gateway's own database; it has no settings.
         */
        public Builder kong(@Nullable ObjectNode value) {
            return set(KONG, value);
        }

        /** As {@link #kong(ObjectNode)}, from a map. */
        public Builder kong(@Nullable Map<String, ?> value) {
            return set("kong", value);
        }

        /** As {@link #kong(ObjectNode)}, from a model. */
        public Builder kong(JsonModel value) {
            return set(KONG, value.json());
        }

        /**
         * The Redis server, for that storage. Default: <code>&#123;&#125;</code>.
         */
        public Builder redis(@Nullable AcmeConfigStorageConfigRedis value) {
            return set(REDIS, value);
        }

        /** As {@link #redis(AcmeConfigStorageConfigRedis)}, described in place. */
        public Builder redis(Consumer<AcmeConfigStorageConfigRedis.Builder> value) {
            AcmeConfigStorageConfigRedis.Builder builder = AcmeConfigStorageConfigRedis.builder();
            value.accept(builder);
            return set(REDIS, builder.build());
        }

        /**
         * The Consul server, for that storage. Default: <code>&#123;&#125;</code>.
         */
        public Builder consul(@Nullable AcmeConfigStorageConfigConsul value) {
            return set(CONSUL, value);
        }

        /** As {@link #consul(AcmeConfigStorageConfigConsul)}, described in place. */
        public Builder consul(Consumer<AcmeConfigStorageConfigConsul.Builder> value) {
            AcmeConfigStorageConfigConsul.Builder builder = AcmeConfigStorageConfigConsul.builder();
            value.accept(builder);
            return set(CONSUL, builder.build());
        }

        /**
         * The HashiCorp Vault server, for that storage. Default: <code>&#123;&#125;</code>.
         */
        public Builder vault(@Nullable AcmeConfigStorageConfigVault value) {
            return set(VAULT, value);
        }

        /** As {@link #vault(AcmeConfigStorageConfigVault)}, described in place. */
        public Builder vault(Consumer<AcmeConfigStorageConfigVault.Builder> value) {
            AcmeConfigStorageConfigVault.Builder builder = AcmeConfigStorageConfigVault.builder();
            value.accept(builder);
            return set(VAULT, builder.build());
        }
    }
}

