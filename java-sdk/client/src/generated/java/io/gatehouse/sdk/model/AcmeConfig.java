// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gets TLS certificates from an ACME authority such as Let's Encrypt and renews them.
 */
public final class AcmeConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "acme";

    private static final Field<String> ACCOUNT_EMAIL = new Field<>("account_email", Codec.TEXT);
    private static final Field<AcmeConfigAccountKey> ACCOUNT_KEY = new Field<>("account_key", Codec.model(AcmeConfigAccountKey::of));
    private static final Field<String> API_URI = new Field<>("api_uri", Codec.TEXT);
    private static final Field<Boolean> TOS_ACCEPTED = new Field<>("tos_accepted", Codec.BOOLEAN);
    private static final Field<String> EAB_KID = new Field<>("eab_kid", Codec.TEXT);
    private static final Field<String> EAB_HMAC_KEY = new Field<>("eab_hmac_key", Codec.TEXT);
    private static final Field<CertType> CERT_TYPE = new Field<>("cert_type", Codec.choice(CertType::of));
    private static final Field<Integer> RSA_KEY_SIZE = new Field<>("rsa_key_size", Codec.INTEGER);
    private static final Field<Double> RENEW_THRESHOLD_DAYS = new Field<>("renew_threshold_days", Codec.NUMBER);
    private static final Field<List<String>> DOMAINS = new Field<>("domains", Codec.list(Codec.TEXT));
    private static final Field<Boolean> ALLOW_ANY_DOMAIN = new Field<>("allow_any_domain", Codec.BOOLEAN);
    private static final Field<Double> FAIL_BACKOFF_MINUTES = new Field<>("fail_backoff_minutes", Codec.NUMBER);
    private static final Field<Storage> STORAGE = new Field<>("storage", Codec.choice(Storage::of));
    private static final Field<AcmeConfigStorageConfig> STORAGE_CONFIG = new Field<>("storage_config", Codec.model(AcmeConfigStorageConfig::of));
    private static final Field<String> PREFERRED_CHAIN = new Field<>("preferred_chain", Codec.TEXT);
    private static final Field<Boolean> ENABLE_IPV4_COMMON_NAME = new Field<>("enable_ipv4_common_name", Codec.BOOLEAN);

    private AcmeConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AcmeConfig of(ObjectNode json) {
        return new AcmeConfig(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    @Override
    public String pluginName() {
        return PLUGIN;
    }

    /**
     * The account's address. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String accountEmail() {
        return required(ACCOUNT_EMAIL);
    }

    /**
     * A private key of a key set for the account.
     */
    public @Nullable AcmeConfigAccountKey accountKey() {
        return optional(ACCOUNT_KEY);
    }

    /**
     * The directory of the authority. Default: <code>https://acme-v02.api.letsencrypt.org/directory</code>.
     */
    public @Nullable String apiUri() {
        return optional(API_URI);
    }

    /**
     * Whether the authority's terms are accepted. Default: <code>false</code>.
     */
    public @Nullable Boolean tosAccepted() {
        return optional(TOS_ACCEPTED);
    }

    /**
     * The key id of an external account binding. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String eabKid() {
        return optional(EAB_KID);
    }

    /**
     * The HMAC key of an external account binding. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public @Nullable String eabHmacKey() {
        return optional(EAB_HMAC_KEY);
    }

    /**
     * The kind of key. Allowed: <code>ecc</code>, <code>rsa</code>. Default: <code>rsa</code>.
     */
    public @Nullable CertType certType() {
        return optional(CERT_TYPE);
    }

    /**
     * Bits of an RSA key. Allowed: <code>2048</code>, <code>3072</code>, <code>4096</code>. Default:
     * <code>4096</code>.
     */
    public @Nullable Integer rsaKeySize() {
        return optional(RSA_KEY_SIZE);
    }

    /**
     * Days before expiry from which on a certificate is renewed. Default: <code>14</code>.
     */
    public @Nullable Double renewThresholdDays() {
        return optional(RENEW_THRESHOLD_DAYS);
    }

    /**
     * Hosts that get a certificate.
     */
    public List<String> domains() {
        return elements(DOMAINS);
    }

    /**
     * Whether every host may get a certificate. Default: <code>false</code>.
     */
    public @Nullable Boolean allowAnyDomain() {
        return optional(ALLOW_ANY_DOMAIN);
    }

    /**
     * Minutes to wait after a failure for the same host. Default: <code>5</code>.
     */
    public @Nullable Double failBackoffMinutes() {
        return optional(FAIL_BACKOFF_MINUTES);
    }

    /**
     * Where certificates and keys are kept. Allowed: <code>consul</code>, <code>kong</code>, <code>redis</code>,
     * <code>shm</code>, <code>vault</code>. Default: <code>shm</code>.
     */
    public @Nullable Storage storage() {
        return optional(STORAGE);
    }

    /**
     * Settings of the storages; the chosen one counts. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable AcmeConfigStorageConfig storageConfig() {
        return optional(STORAGE_CONFIG);
    }

    /**
     * The common name of the preferred issuer.
     */
    public @Nullable String preferredChain() {
        return optional(PREFERRED_CHAIN);
    }

    /**
     * Whether an IPv4 address may be the common name. Default: <code>true</code>.
     */
    public @Nullable Boolean enableIpv4CommonName() {
        return optional(ENABLE_IPV4_COMMON_NAME);
    }

    /** What {@link AcmeConfig#certType()} is chosen from. */
    public static final class CertType extends Choice {
        public static final CertType ECC = of("ecc");
        public static final CertType RSA = of("rsa");

        private CertType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static CertType of(String value) {
            return new CertType(value);
        }
    }

    /** What {@link AcmeConfig#storage()} is chosen from. */
    public static final class Storage extends Choice {
        public static final Storage CONSUL = of("consul");
        public static final Storage KONG = of("kong");
        public static final Storage REDIS = of("redis");
        public static final Storage SHM = of("shm");
        public static final Storage VAULT = of("vault");

        private Storage(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Storage of(String value) {
            return new Storage(value);
        }
    }

    /** Builds a {@link AcmeConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AcmeConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AcmeConfig build() {
            return new AcmeConfig(fields());
        }

        /**
         * The account's address. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder accountEmail(@Nullable String value) {
            return set(ACCOUNT_EMAIL, value);
        }

        /**
         * A private key of a key set for the account.
         */
        public Builder accountKey(@Nullable AcmeConfigAccountKey value) {
            return set(ACCOUNT_KEY, value);
        }

        /** As {@link #accountKey(AcmeConfigAccountKey)}, described in place. */
        public Builder accountKey(Consumer<AcmeConfigAccountKey.Builder> value) {
            AcmeConfigAccountKey.Builder builder = AcmeConfigAccountKey.builder();
            value.accept(builder);
            return set(ACCOUNT_KEY, builder.build());
        }

        /**
         * The directory of the authority. Default: <code>https://acme-v02.api.letsencrypt.org/directory</code>.
         */
        public Builder apiUri(@Nullable String value) {
            return set(API_URI, value);
        }

        /**
         * Whether the authority's terms are accepted. Default: <code>false</code>.
         */
        public Builder tosAccepted(@Nullable Boolean value) {
            return set(TOS_ACCEPTED, value);
        }

        /**
         * The key id of an external account binding. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder eabKid(@Nullable String value) {
            return set(EAB_KID, value);
        }

        /**
         * The HMAC key of an external account binding. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder eabHmacKey(@Nullable String value) {
            return set(EAB_HMAC_KEY, value);
        }

        /**
         * The kind of key. Allowed: <code>ecc</code>, <code>rsa</code>. Default: <code>rsa</code>.
         */
        public Builder certType(@Nullable CertType value) {
            return set(CERT_TYPE, value);
        }

        /** As {@link #certType(CertType)}, also with a value that has no constant. */
        public Builder certType(String value) {
            return set(CERT_TYPE, CertType.of(value));
        }

        /**
         * Bits of an RSA key. Allowed: <code>2048</code>, <code>3072</code>, <code>4096</code>. Default:
         * <code>4096</code>.
         */
        public Builder rsaKeySize(@Nullable Integer value) {
            return set(RSA_KEY_SIZE, value);
        }

        /**
         * Days before expiry from which on a certificate is renewed. Default: <code>14</code>.
         */
        public Builder renewThresholdDays(@Nullable Double value) {
            return set(RENEW_THRESHOLD_DAYS, value);
        }

        /** As {@link #renewThresholdDays(Double)}. */
        public Builder renewThresholdDays(double value) {
            return set(RENEW_THRESHOLD_DAYS, value);
        }

        /**
         * Hosts that get a certificate.
         */
        public Builder domains(@Nullable List<String> value) {
            return set(DOMAINS, value);
        }

        /** As {@link #domains(List)}. */
        public Builder domains(String... values) {
            return set(DOMAINS, Arrays.asList(values));
        }

        /**
         * Whether every host may get a certificate. Default: <code>false</code>.
         */
        public Builder allowAnyDomain(@Nullable Boolean value) {
            return set(ALLOW_ANY_DOMAIN, value);
        }

        /**
         * Minutes to wait after a failure for the same host. Default: <code>5</code>.
         */
        public Builder failBackoffMinutes(@Nullable Double value) {
            return set(FAIL_BACKOFF_MINUTES, value);
        }

        /** As {@link #failBackoffMinutes(Double)}. */
        public Builder failBackoffMinutes(double value) {
            return set(FAIL_BACKOFF_MINUTES, value);
        }

        /**
         * Where certificates and keys are kept. Allowed: <code>consul</code>, <code>kong</code>, <code>redis</code>,
         * <code>shm</code>, <code>vault</code>. Default: <code>shm</code>.
         */
        public Builder storage(@Nullable Storage value) {
            return set(STORAGE, value);
        }

        /** As {@link #storage(Storage)}, also with a value that has no constant. */
        public Builder storage(String value) {
            return set(STORAGE, Storage.of(value));
        }

        /**
         * Settings of the storages; the chosen one counts. Default: <code>&#123;&#125;</code>.
         */
        public Builder storageConfig(@Nullable AcmeConfigStorageConfig value) {
            return set(STORAGE_CONFIG, value);
        }

        /** As {@link #storageConfig(AcmeConfigStorageConfig)}, described in place. */
        public Builder storageConfig(Consumer<AcmeConfigStorageConfig.Builder> value) {
            AcmeConfigStorageConfig.Builder builder = AcmeConfigStorageConfig.builder();
            value.accept(builder);
            return set(STORAGE_CONFIG, builder.build());
        }

        /**
         * The common name of the preferred issuer.
         */
        public Builder preferredChain(@Nullable String value) {
            return set(PREFERRED_CHAIN, value);
        }

        /**
         * Whether an IPv4 address may be the common name. Default: <code>true</code>.
         */
        public Builder enableIpv4CommonName(@Nullable Boolean value) {
            return set(ENABLE_IPV4_COMMON_NAME, value);
        }
    }
}

