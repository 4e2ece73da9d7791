package io.gatehouse.llm.provider.cohere;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Choice;
import io.gatehouse.llm.chat.ChunkSink;
import io.gatehouse.llm.chat.Prompt;
import io.gatehouse.llm.codec.Events;
import io.gatehouse.llm.codec.StreamDecoder;
import io.gatehouse.llm.codec.StreamingCodec;
import io.gatehouse.llm.codec.UnreadableAnswer;
import io.gatehouse.llm.stream.BrokenStream;
import io.gatehouse.llm.stream.Frame;
import io.gatehouse.llm.stream.FrameDecoder;
import io.gatehouse.llm.stream.LinesDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Completions by the API's generations, which version 2 does not have any more. */
final class GenerateCodec implements StreamingCodec<Prompt> {
    /** In the reference's words. */
    static final String NO_ANSWER = "'text' or 'generations' missing from cohere response body";

    @Override
    public void encode(Prompt prompt, JsonGenerator json) throws IOException {
        json.writeStringField("model", prompt.model());
        json.writeStringField("prompt", prompt.prompt());
        json.writeBooleanField("stream", prompt.stream());
        ChatCodec.sampling(json, prompt.sampling(), prompt.stop());
    }

    @Override
    public Answer decode(JsonNode answer) throws UnreadableAnswer {
        JsonNode generations = answer.path("generations");
        if (!generations.isArray()) {
            throw new UnreadableAnswer(NO_ANSWER);
        }
        List<Choice> choices = new ArrayList<>();
        for (JsonNode generation : generations) {
            choices.add(new Choice(
                    generation.path("text").asText(),
                    null,
                    List.of(),
                    FinishReasons.of(generation.path("finish_reason"))));
        }
        return new Answer(answer.path("id").textValue(), null, 0, choices, Counts.ofVersion1(answer), Map.of());
    }

    @Override
    public FrameDecoder frames(String contentType) {
        return new LinesDecoder();
    }

    @Override
    public StreamDecoder stream() {
        return GenerateCodec::frame;
    }

    private static void frame(Frame frame, ChunkSink sink) throws BrokenStream {
        JsonNode event = Events.object(frame);
        if (!event.path("is_finished").asBoolean()) {
            sink.text(event.path("text").asText());
            return;
        }
        String reason = event.path("finish_reason").asText();
        if (reason.equals("ERROR")) {
            sink.error(event.path("err").asText("the provider gave up"), null);
            return;
        }
        var finish = FinishReasons.of(event.path("finish_reason"));
        if (finish != null) {
            sink.finish(finish);
        }
        Usage usage = Counts.ofVersion1(event.path("response"));
        if (usage != null) {
            sink.usage(usage);
        }
        sink.done();
    }
}
