package io.gatehouse.llm.chat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request of {@code llm/v1/chat}.
 *
 * @param model the model's name at the provider
 * @param includeUsage whether the client wants a usage chunk at the end of the stream
 * @param messages at least one
 * @param sampling the config's settings over the client's
 * @param stop texts that end the answer
 * @param extra every member that has no place of its own here, by name
 */
public record Chat(
        String model,
        boolean stream,
        boolean includeUsage,
        List<Message> messages,
        List<Tool> tools,
        @Nullable ToolChoice toolChoice,
        @Nullable Boolean parallelToolCalls,
        @Nullable ResponseFormat responseFormat,
        Sampling sampling,
        List<String> stop,
        Map<String, JsonNode> extra) {
    public Chat {
        messages = List.copyOf(messages);
        tools = List.copyOf(tools);
        stop = List.copyOf(stop);
        extra = Map.copyOf(extra);
    }
}
