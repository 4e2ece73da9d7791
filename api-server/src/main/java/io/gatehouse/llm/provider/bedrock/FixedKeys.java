package io.gatehouse.llm.provider.bedrock;

import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.Lease;
import io.gatehouse.llm.identity.TokenHttp;
import java.time.Clock;

/** Keys of the config or of the environment. */
record FixedKeys(AwsKeys keys) implements CredentialSource<AwsKeys> {
    @Override
    public String name() {
        return "AWS access key";
    }

    @Override
    public Lease<AwsKeys> fetch(TokenHttp http, Clock clock) {
        return Lease.endless(keys);
    }

    @Override
    public String toString() {
        return "AWS access key " + keys.id();
    }
}
