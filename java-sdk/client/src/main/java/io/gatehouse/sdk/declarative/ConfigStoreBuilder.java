package io.gatehouse.sdk.declarative;

import io.gatehouse.sdk.declarative.kind.ConfigStores;
import io.gatehouse.sdk.declarative.kind.StoreSecrets;
import java.util.List;

/** Describes a config store and its secrets. */
public final class ConfigStoreBuilder extends EntityBuilder<ConfigStoreBuilder> {
    ConfigStoreBuilder(List<Declaration> all, String address) {
        super(all, ConfigStores.NAME, address);
    }

    @Override
    ConfigStoreBuilder self() {
        return this;
    }

    /** @param key its name in references to the vault */
    public ConfigStoreBuilder secret(String key, String value) {
        new AnyEntityBuilder(all(), StoreSecrets.NAME, address() + ".secret." + key)
                .field("key", key)
                .field("value", value)
                .reference("/config_store/id", Reference.to(address()))
                .describedBy(each -> {});
        return this;
    }
}
