package io.gatehouse.llm.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One turn of a conversation.
 *
 * @param content empty when the turn only calls tools
 * @param toolCalls of an assistant, in order
 * @param toolCallId of a tool: the call that this is the result of; else null
 * @param name who speaks, where the client said so; else null
 */
public record Message(
        Role role,
        List<Part> content,
        List<ToolCall> toolCalls,
        @Nullable String toolCallId,
        @Nullable String name) {
    /** Who speaks. */
    public enum Role {
        SYSTEM,
        /** OpenAI's newer name for the system's place. */
        DEVELOPER,
        USER,
        ASSISTANT,
        TOOL;

        /** Whether this is what the conversation runs under, not a turn of it. */
        public boolean instructs() {
            return this == SYSTEM || this == DEVELOPER;
        }
    }

    public Message {
        content = List.copyOf(content);
        toolCalls = List.copyOf(toolCalls);
        if (role == Role.TOOL && toolCallId == null) {
            throw new IllegalArgumentException("a tool's message names its call");
        }
    }

    /** The id of the call that this answers; only for the role tool. */
    public String answeredCall() {
        if (toolCallId == null) {
            throw new IllegalStateException("not a tool's message");
        }
        return toolCallId;
    }

    /** The content when it is nothing but one text without a marker, else null. */
    public @Nullable String plainText() {
        return content.size() == 1 && content.get(0) instanceof Part.Text text && text.cacheControl() == null
                ? text.text()
                : null;
    }

    /** All text of the content, in order and without separators; other parts are left out. */
    public String text() {
        String plain = plainText();
        if (plain != null) {
            return plain;
        }
        StringBuilder joined = new StringBuilder();
        for (Part part : content) {
            if (part instanceof Part.Text text) {
                joined.append(text.text());
            }
        }
        return joined.toString();
    }
}
