package io.gatehouse.llm.provider.gemini;

import io.gatehouse.llm.identity.TestIdentities;
import io.gatehouse.llm.provider.GoldenContract;
import io.gatehouse.vault.Environment;
import java.util.Map;

class GeminiGoldenTest extends GoldenContract {
    GeminiGoldenTest() {
        super(new GeminiProvider(new Environment(Map.of()), TestIdentities.offline()));
    }
}
