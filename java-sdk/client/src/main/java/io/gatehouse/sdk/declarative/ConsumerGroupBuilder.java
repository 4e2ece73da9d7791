package io.gatehouse.sdk.declarative;

import java.util.List;

/** Describes a consumer group and its plugins. */
public final class ConsumerGroupBuilder extends PluginHolder<ConsumerGroupBuilder> {
    ConsumerGroupBuilder(List<Declaration> all, String address) {
        super(all, "consumer_groups", address, "consumer_group");
    }

    @Override
    ConsumerGroupBuilder self() {
        return this;
    }
}
