package io.gatehouse.quickstart.standin;

import io.gatehouse.quickstart.standin.anthropic.AnthropicDialect;
import io.gatehouse.quickstart.standin.azure.AzureDialect;
import io.gatehouse.quickstart.standin.bedrock.BedrockDialect;
import io.gatehouse.quickstart.standin.cohere.CohereDialect;
import io.gatehouse.quickstart.standin.gemini.GeminiDialect;
import io.gatehouse.quickstart.standin.mistral.MistralDialect;
import io.gatehouse.quickstart.standin.openai.OpenAiDialect;
import java.util.List;

/** Every dialect of the stand-in, for tests that start it without a container. */
public final class Dialects {
    private Dialects() {}

    public static List<Dialect> all() {
        return List.of(
                new OpenAiDialect(),
                new AzureDialect(),
                new AnthropicDialect(),
                new MistralDialect(),
                new CohereDialect(),
                new GeminiDialect(),
                new BedrockDialect());
    }
}
