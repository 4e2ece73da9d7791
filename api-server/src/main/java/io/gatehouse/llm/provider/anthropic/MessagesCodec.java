package io.gatehouse.llm.provider.anthropic;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Chat;
import io.gatehouse.llm.chat.Choice;
import io.gatehouse.llm.chat.ToolCall;
import io.gatehouse.llm.codec.StreamDecoder;
import io.gatehouse.llm.codec.StreamingCodec;
import io.gatehouse.llm.codec.UnreadableAnswer;
import io.gatehouse.llm.stream.FrameDecoder;
import io.gatehouse.llm.stream.SseDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages API. */
final class MessagesCodec implements StreamingCodec<Chat> {
    /** What the reference puts in the place of counts that are missing. */
    private static final Map<String, JsonNode> NO_USAGE =
            Map.of("usage", TextNode.valueOf("no usage data returned from upstream"));

    @Override
    public void encode(Chat chat, JsonGenerator json) throws IOException, LlmRefusal {
        new MessagesRequest(json).write(chat);
    }

    @Override
    public Answer decode(JsonNode answer) throws UnreadableAnswer {
        JsonNode content = answer.path("content");
        if (!content.isArray()) {
            throw new UnreadableAnswer("'content' not in anthropic://llm/v1/chat response");
        }
        Joined text = new Joined();
        Joined thinking = new Joined();
        List<ToolCall> calls = new ArrayList<>();
        for (JsonNode block : content) {
            if (!block.isObject()) {
                throw new UnreadableAnswer("a block of 'content' is not an object");
            }
            switch (block.path("type").asText()) {
                case "text" -> text.add(block.path("text").asText());
                case "thinking" -> thinking.add(block.path("thinking").asText());
                case "tool_use" ->
                    calls.add(new ToolCall(
                            block.path("id").asText(),
                            block.path("name").asText(),
                            block.path("input").toString()));
                default -> {
                    // Redacted thoughts and the provider's own tools have no place in OpenAI's dialect.
                }
            }
        }
        String said = text.value();
        Choice choice = new Choice(
                said == null && calls.isEmpty() ? "" : said,
                thinking.value(),
                calls,
                StopReasons.finish(answer.path("stop_reason")));
        Usage usage = Counts.usage(answer.path("usage"));
        return new Answer(
                answer.path("id").textValue(),
                answer.path("model").textValue(),
                0,
                List.of(choice),
                usage,
                usage == null ? NO_USAGE : Map.of());
    }

    @Override
    public FrameDecoder frames(String contentType) {
        return new SseDecoder();
    }

    @Override
    public StreamDecoder stream() {
        return new MessagesStream();
    }

    /** Texts with line feeds between them. */
    private static final class Joined {
        private @Nullable StringBuilder joined;

        void add(String text) {
            if (joined == null) {
                joined = new StringBuilder(text);
            } else {
                joined.append('\n').append(text);
            }
        }

        @Nullable
        String value() {
            return joined == null ? null : joined.toString();
        }
    }
}
