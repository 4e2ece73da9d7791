package io.gatehouse.llm.provider.bedrock;

import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.identity.Identity;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What a target's requests are signed with: always the same keys, or those that an identity has at the time. */
interface SigningKeys {
    AwsKeys now() throws LlmRefusal;

    /** What a first request waits for; null for nothing. */
    @Nullable
    CompletionStage<?> pending();

    boolean ready();

    static SigningKeys fixed(AwsKeys keys) {
        return new SigningKeys() {
            @Override
            public AwsKeys now() {
                return keys;
            }

            @Override
            public @Nullable CompletionStage<?> pending() {
                return null;
            }

            @Override
            public boolean ready() {
                return true;
            }
        };
    }

    static SigningKeys of(Identity<AwsKeys> identity) {
        return new SigningKeys() {
            @Override
            public AwsKeys now() throws LlmRefusal {
                return identity.credentials();
            }

            @Override
            public @Nullable CompletionStage<?> pending() {
                return identity.pending();
            }

            @Override
            public boolean ready() {
                return identity.isGood();
            }
        };
    }
}
