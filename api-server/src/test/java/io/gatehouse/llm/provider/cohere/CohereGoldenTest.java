package io.gatehouse.llm.provider.cohere;

import io.gatehouse.llm.provider.GoldenContract;

class CohereGoldenTest extends GoldenContract {
    CohereGoldenTest() {
        super(new CohereProvider());
    }
}
