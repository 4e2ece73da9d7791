package io.gatehouse.llm.provider.mistral;

import io.gatehouse.llm.provider.GoldenContract;

class MistralGoldenTest extends GoldenContract {
    MistralGoldenTest() {
        super(new MistralProvider());
    }
}
