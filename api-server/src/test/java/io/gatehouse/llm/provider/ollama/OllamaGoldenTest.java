package io.gatehouse.llm.provider.ollama;

import io.gatehouse.llm.provider.GoldenContract;

class OllamaGoldenTest extends GoldenContract {
    OllamaGoldenTest() {
        super(new OllamaProvider());
    }
}
