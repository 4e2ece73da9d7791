package io.gatehouse.llm.dialect.ollama;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Choice;
import io.gatehouse.llm.chat.Prompt;
import io.gatehouse.llm.codec.StreamDecoder;
import io.gatehouse.llm.codec.StreamingCodec;
import io.gatehouse.llm.codec.UnreadableAnswer;
import io.gatehouse.llm.stream.FrameDecoder;
import io.gatehouse.llm.stream.LinesDecoder;
import java.io.IOException;
import java.util.List;

/** {@code /api/generate} of an Ollama server. */
public final class OllamaPromptCodec implements StreamingCodec<Prompt> {
    @Override
    public void encode(Prompt prompt, JsonGenerator json) throws IOException {
        json.writeStringField("model", prompt.model());
        json.writeStringField("prompt", prompt.prompt());
        json.writeBooleanField("stream", prompt.stream());
        OllamaOptions.write(json, prompt.sampling(), prompt.stop(), prompt.extra());
    }

    @Override
    public Answer decode(JsonNode answer) throws UnreadableAnswer {
        if (!answer.path("response").isTextual()) {
            throw new UnreadableAnswer("'response' not in llm/v1/completions response");
        }
        Choice choice =
                new Choice(answer.path("response").textValue(), null, List.of(), OllamaReply.finish(answer, false));
        return OllamaReply.answer(answer, choice);
    }

    @Override
    public FrameDecoder frames(String contentType) {
        return new LinesDecoder();
    }

    @Override
    public StreamDecoder stream() {
        return new OllamaStream();
    }
}
