package io.gatehouse.llm.openai;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Chat;
import io.gatehouse.llm.chat.Embedding;
import io.gatehouse.llm.chat.Prompt;
import io.gatehouse.llm.chat.Sampling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads requests in OpenAI's dialect. What can't be read is refused, naming the member; members that have no place of
 * their own are kept aside for the providers that know them.
 */
public final class RequestReader {
    private static final Set<String> SHARED = Set.of(
            "model",
            "stream",
            "stream_options",
            "temperature",
            "top_p",
            "top_k",
            "max_tokens",
            "max_completion_tokens",
            "stop");
    private static final Set<String> CHAT =
            with(SHARED, "messages", "tools", "tool_choice", "parallel_tool_calls", "response_format");
    private static final Set<String> PROMPT = with(SHARED, "prompt");
    private static final Set<String> EMBEDDING = Set.of("model", "input", "encoding_format", "dimensions");

    private RequestReader() {}

    /** @param configured settings of the target, which go before the client's */
    public static Chat chat(ChatRequest request, Sampling configured) throws LlmRefusal {
        Members body = new Members(request.body().tree(), "");
        JsonNode messages = body.array("messages");
        if (messages == null) {
            throw LlmRefusal.badRequest("messages must be an array but is missing");
        }
        return new Chat(
                request.model(),
                request.stream(),
                includeUsage(body),
                MessageReader.read(messages),
                ToolReader.tools(body),
                ToolReader.choice(body),
                body.flag("parallel_tool_calls"),
                ToolReader.format(body),
                configured.over(sampling(body)),
                texts(body, "stop"),
                body.others(CHAT));
    }

    /** @param configured settings of the target, which go before the client's */
    public static Prompt prompt(ChatRequest request, Sampling configured) throws LlmRefusal {
        Members body = new Members(request.body().tree(), "");
        List<String> prompts = texts(body, "prompt");
        if (prompts.size() != 1) {
            throw LlmRefusal.badRequest("prompt must be one text but has " + prompts.size());
        }
        return new Prompt(
                request.model(),
                request.stream(),
                includeUsage(body),
                prompts.get(0),
                configured.over(sampling(body)),
                texts(body, "stop"),
                body.others(PROMPT));
    }

    public static Embedding embedding(ChatRequest request) throws LlmRefusal {
        Members body = new Members(request.body().tree(), "");
        String format = body.text("encoding_format");
        if (format != null && !format.equals("float") && !format.equals("base64")) {
            throw LlmRefusal.badRequest("encoding_format must be float or base64 but is '" + format + "'");
        }
        JsonNode dimensions = body.integer("dimensions");
        return new Embedding(
                request.model(),
                texts(body, "input"),
                "base64".equals(format),
                dimensions == null ? null : dimensions.intValue(),
                body.others(EMBEDDING));
    }

    private static boolean includeUsage(Members body) throws LlmRefusal {
        return body.get("stream_options") != null
                && Boolean.TRUE.equals(body.required("stream_options").flag("include_usage"));
    }

    private static Sampling sampling(Members body) throws LlmRefusal {
        JsonNode newer = body.integer("max_completion_tokens");
        return new Sampling(
                body.number("temperature"),
                body.number("top_p"),
                body.integer("top_k"),
                newer == null ? body.integer("max_tokens") : newer);
    }

    /** A string or an array of strings; empty when it is absent. */
    private static List<String> texts(Members body, String name) throws LlmRefusal {
        JsonNode value = body.get(name);
        if (value == null) {
            return List.of();
        }
        if (value.isTextual()) {
            return List.of(value.textValue());
        }
        if (!value.isArray()) {
            throw Members.expected(name, "a string or an array of strings", value);
        }
        List<String> texts = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            if (!value.get(i).isTextual()) {
                throw Members.expected(name + "[" + i + "]", "a string", value.get(i));
            }
            texts.add(value.get(i).textValue());
        }
        return texts;
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
