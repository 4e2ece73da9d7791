package io.gatehouse.llm.provider.llama2;

import io.gatehouse.llm.provider.GoldenContract;

class Llama2GoldenTest extends GoldenContract {
    Llama2GoldenTest() {
        super(new Llama2Provider());
    }
}
