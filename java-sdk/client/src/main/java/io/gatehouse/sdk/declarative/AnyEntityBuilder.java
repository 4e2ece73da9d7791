package io.gatehouse.sdk.declarative;

import java.util.List;

/** Describes an entity of any kind by the names of its fields. */
public final class AnyEntityBuilder extends EntityBuilder<AnyEntityBuilder> {
    AnyEntityBuilder(List<Declaration> all, String kind, String address) {
        super(all, kind, address);
    }

    @Override
    AnyEntityBuilder self() {
        return this;
    }
}
