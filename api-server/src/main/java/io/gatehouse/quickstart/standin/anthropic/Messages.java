package io.gatehouse.quickstart.standin.anthropic;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.quickstart.standin.Call;
import io.gatehouse.quickstart.standin.chat.ChatAnswer;
import io.gatehouse.quickstart.standin.chat.ToolUse;
import java.util.ArrayList;
import java.util.List;

/** Renders an answer as a message: whole, or as the events of a stream. */
final class Messages {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Call call;
    private final MessagesRequest request;
    private final ChatAnswer answer;

    Messages(Call call, MessagesRequest request) {
        this.call = call;
        this.request = request;
        this.answer = request.answer();
    }

    ObjectNode document() {
        ObjectNode message = envelope();
        message.withArray("content")
                .add(answer.toolUse().map(this::toolBlock).orElseGet(() -> textBlock(answer.text())));
        message.put("stop_reason", stopReason()).putNull("stop_sequence");
        message.set("usage", usage(answer.completionTokens()));
        return message;
    }

    List<ObjectNode> events() {
        List<ObjectNode> events = new ArrayList<>();
        ObjectNode message = envelope().putNull("stop_reason").putNull("stop_sequence");
        message.set("usage", usage(1));
        events.add(event("message_start").set("message", message));
        ObjectNode block = answer.toolUse()
                .map(use -> toolBlock(use).<ObjectNode>set("input", NODES.objectNode()))
                .orElseGet(() -> textBlock(""));
        events.add(atBlock("content_block_start").set("content_block", block));
        events.add(event("ping"));
        answer.toolUse()
                .ifPresent(use ->
                        use.fragments().forEach(json -> events.add(delta("input_json_delta", "partial_json", json))));
        answer.pieces().forEach(piece -> events.add(delta("text_delta", "text", piece)));
        events.add(atBlock("content_block_stop"));
        ObjectNode end = event("message_delta");
        end.putObject("delta").put("stop_reason", stopReason()).putNull("stop_sequence");
        end.set("usage", usage(answer.completionTokens()));
        events.add(end);
        events.add(event("message_stop"));
        return events;
    }

    private ObjectNode envelope() {
        ObjectNode message = NODES.objectNode().put("id", call.id("msg_")).put("type", "message");
        message.put("role", "assistant").put("model", request.model()).putArray("content");
        return message;
    }

    private String stopReason() {
        return switch (answer.ending()) {
            case STOP -> "end_turn";
            case LENGTH -> "max_tokens";
            case TOOL -> "tool_use";
        };
    }

    private static ObjectNode textBlock(String text) {
        return NODES.objectNode().put("type", "text").put("text", text);
    }

    private ObjectNode toolBlock(ToolUse use) {
        ObjectNode block = NODES.objectNode().put("type", "tool_use").put("id", call.id("toolu_"));
        return block.put("name", use.name()).set("input", use.arguments());
    }

    private ObjectNode usage(int output) {
        return NODES.objectNode()
                .put("input_tokens", answer.promptTokens())
                .put("cache_creation_input_tokens", 0)
                .put("cache_read_input_tokens", 0)
                .put("output_tokens", output)
                .put("service_tier", "standard");
    }

    private static ObjectNode event(String type) {
        return NODES.objectNode().put("type", type);
    }

    /** The only block's. */
    private static ObjectNode atBlock(String type) {
        return event(type).put("index", 0);
    }

    private static ObjectNode delta(String type, String member, String value) {
        ObjectNode event = atBlock("content_block_delta");
        event.putObject("delta").put("type", type).put(member, value);
        return event;
    }
}
