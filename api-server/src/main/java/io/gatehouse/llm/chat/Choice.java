package io.gatehouse.llm.chat;

import io.gatehouse.llm.FinishReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the model said.
 *
 * @param text null when there is none, which becomes a null content
 * @param reasoning what it thought, where the provider shows it; else null
 * @param finish null when the provider does not say
 */
public record Choice(
        @Nullable String text,
        @Nullable String reasoning,
        List<ToolCall> toolCalls,
        @Nullable FinishReason finish) {
    public Choice {
        toolCalls = List.copyOf(toolCalls);
    }
}
