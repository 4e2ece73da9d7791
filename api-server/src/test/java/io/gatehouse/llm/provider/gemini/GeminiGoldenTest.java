package io.gatehouse.llm.provider.gemini;

import io.gatehouse.llm.provider.GoldenContract;

class GeminiGoldenTest extends GoldenContract {
    GeminiGoldenTest() {
        super(new GeminiProvider());
    }
}
