package io.gatehouse.llm.provider.bedrock;

import io.gatehouse.llm.identity.TestIdentities;
import io.gatehouse.llm.provider.GoldenContract;
import io.gatehouse.vault.Environment;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** The signatures in the golden pairs are those that botocore 1.43 makes of the same requests. */
class BedrockGoldenTest extends GoldenContract {
    BedrockGoldenTest() {
        super(new BedrockProvider(
                new Environment(Map.of(
                        "AWS_DEFAULT_REGION", "eu-central-1",
                        "AWS_ACCESS_KEY_ID", "AKIDENVIRONMENT",
                        "AWS_SECRET_ACCESS_KEY", "secret-of-the-environment",
                        "AWS_SESSION_TOKEN", "token/of+the=environment")),
                Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC),
                TestIdentities.offline()));
    }
}
