package io.gatehouse.llm.provider.llama2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Prompt;
import io.gatehouse.llm.codec.UnreadableAnswer;
import io.gatehouse.llm.codec.WholeOnly;
import java.io.IOException;

/** Completions as one text with Llama 2's markers in it. */
final class RawPromptCodec implements WholeOnly<Prompt> {
    @Override
    public void encode(Prompt prompt, JsonGenerator json) throws IOException, LlmRefusal {
        RawReply.encode(RawTemplate.completion(prompt.prompt()), prompt.sampling(), prompt.stream(), json);
    }

    @Override
    public Answer decode(JsonNode answer) throws UnreadableAnswer {
        return RawReply.decode(answer);
    }
}
