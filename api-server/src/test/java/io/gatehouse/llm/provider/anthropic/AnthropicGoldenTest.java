package io.gatehouse.llm.provider.anthropic;

import io.gatehouse.llm.provider.GoldenContract;

class AnthropicGoldenTest extends GoldenContract {
    AnthropicGoldenTest() {
        super(new AnthropicProvider());
    }
}
