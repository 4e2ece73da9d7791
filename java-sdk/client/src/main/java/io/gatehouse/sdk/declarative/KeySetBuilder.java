package io.gatehouse.sdk.declarative;

import java.util.List;
import java.util.function.Consumer;

/** Describes a key set and its keys. */
public final class KeySetBuilder extends EntityBuilder<KeySetBuilder> {
    KeySetBuilder(List<Declaration> all, String address) {
        super(all, "key_sets", address);
    }

    @Override
    KeySetBuilder self() {
        return this;
    }

    /**
     * @param kid unique in the set
     * @param description has the field {@code jwk} or {@code pem}
     */
    public KeySetBuilder key(String kid, Consumer<AnyEntityBuilder> description) {
        new AnyEntityBuilder(all(), "keys", address() + ".key." + kid)
                .field("kid", kid)
                .reference("/set/id", Reference.to(address()))
                .describedBy(description);
        return this;
    }
}
