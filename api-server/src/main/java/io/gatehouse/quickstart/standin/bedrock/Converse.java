package io.gatehouse.quickstart.standin.bedrock;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.quickstart.standin.Call;
import io.gatehouse.quickstart.standin.Reply;
import io.gatehouse.quickstart.standin.chat.ChatAnswer;
import io.gatehouse.quickstart.standin.chat.ToolUse;
import java.util.ArrayList;
import java.util.List;

/** Renders an answer of the Converse operations: whole, or as an event stream. */
final class Converse {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Call call;
    private final ChatAnswer answer;

    Converse(Call call, ChatAnswer answer) {
        this.call = call;
        this.answer = answer;
    }

    ObjectNode document() {
        ObjectNode body = NODES.objectNode();
        ObjectNode message = body.putObject("output").putObject("message").put("role", "assistant");
        ObjectNode block = message.putArray("content").addObject();
        answer.toolUse()
                .ifPresentOrElse(
                        use -> block.set("toolUse", toolUse(use).set("input", use.arguments())),
                        () -> block.put("text", answer.text()));
        body.put("stopReason", stopReason());
        body.setAll(counts());
        return body;
    }

    Reply.Stream stream() {
        List<byte[]> events = new ArrayList<>();
        events.add(EventMessage.of("messageStart", NODES.objectNode().put("role", "assistant")));
        answer.toolUse().ifPresent(use -> {
            ObjectNode start = atBlock();
            start.putObject("start").set("toolUse", toolUse(use));
            events.add(EventMessage.of("contentBlockStart", start));
            for (String fragment : use.fragments()) {
                ObjectNode delta = atBlock();
                delta.putObject("delta").putObject("toolUse").put("input", fragment);
                events.add(EventMessage.of("contentBlockDelta", delta));
            }
        });
        for (String piece : answer.pieces()) {
            ObjectNode delta = atBlock();
            delta.putObject("delta").put("text", piece);
            events.add(EventMessage.of("contentBlockDelta", delta));
        }
        events.add(EventMessage.of("contentBlockStop", atBlock()));
        events.add(EventMessage.of("messageStop", NODES.objectNode().put("stopReason", stopReason())));
        events.add(EventMessage.of("metadata", counts()));
        return new Reply.Stream("application/vnd.amazon.eventstream", events);
    }

    private String stopReason() {
        return switch (answer.ending()) {
            case STOP -> "end_turn";
            case LENGTH -> "max_tokens";
            case TOOL -> "tool_use";
        };
    }

    private ObjectNode toolUse(ToolUse use) {
        return NODES.objectNode().put("toolUseId", call.id("tooluse_")).put("name", use.name());
    }

    private static ObjectNode atBlock() {
        return NODES.objectNode().put("contentBlockIndex", 0);
    }

    private ObjectNode counts() {
        ObjectNode counts = NODES.objectNode();
        counts.putObject("usage")
                .put("inputTokens", answer.promptTokens())
                .put("outputTokens", answer.completionTokens())
                .put("totalTokens", answer.promptTokens() + answer.completionTokens());
        counts.putObject("metrics").put("latencyMs", 1);
        return counts;
    }
}
