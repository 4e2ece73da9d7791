package io.gatehouse.sdk.declarative;

import java.util.List;

/** Describes an upstream and the servers behind it. */
public final class UpstreamBuilder extends EntityBuilder<UpstreamBuilder> {
    UpstreamBuilder(List<Declaration> all, String address) {
        super(all, "upstreams", address);
    }

    @Override
    UpstreamBuilder self() {
        return this;
    }

    /** How a target is chosen, such as {@code least-connections}. */
    public UpstreamBuilder algorithm(String algorithm) {
        return field("algorithm", algorithm);
    }

    /** @param target host and port */
    public UpstreamBuilder target(String target) {
        return target(target, 100);
    }

    public UpstreamBuilder target(String target, int weight) {
        new AnyEntityBuilder(all(), "targets", address() + ".target." + target)
                .field("target", target)
                .field("weight", weight)
                .reference("/upstream/id", Reference.to(address()))
                .describedBy(each -> {});
        return this;
    }
}
