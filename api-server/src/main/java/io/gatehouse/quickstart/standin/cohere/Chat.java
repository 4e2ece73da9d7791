package io.gatehouse.quickstart.standin.cohere;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.quickstart.standin.Call;
import io.gatehouse.quickstart.standin.Reply;
import io.gatehouse.quickstart.standin.chat.ChatAnswer;
import io.gatehouse.quickstart.standin.chat.ToolUse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Renders an answer in Cohere's format: whole, or as a stream. */
final class Chat {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final byte[] DONE = "data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8);

    private final Call call;
    private final ChatAnswer answer;

    Chat(Call call, ChatAnswer answer) {
        this.call = call;
        this.answer = answer;
    }

    ObjectNode document() {
        ObjectNode body = NODES.objectNode().put("id", call.id(""));
        ObjectNode message = body.putObject("message").put("role", "assistant");
        answer.toolUse()
                .ifPresentOrElse(
                        use -> {
                            message.put("tool_plan", plan(use));
                            message.putArray("tool_calls")
                                    .add(toolCall(use, use.arguments().toString()));
                        },
                        () -> message.putArray("content")
                                .addObject()
                                .put("type", "text")
                                .put("text", answer.text()));
        body.put("finish_reason", finishReason()).set("usage", usage());
        return body;
    }

    Reply.Stream stream() {
        List<ObjectNode> events = new ArrayList<>();
        ObjectNode start = event("message-start").put("id", call.id(""));
        ObjectNode opening = message(start).put("role", "assistant").put("tool_plan", "");
        opening.putArray("content");
        opening.putArray("tool_calls");
        opening.putArray("citations");
        events.add(start);
        answer.toolUse().ifPresentOrElse(use -> call(use, events), () -> say(events));
        ObjectNode end = event("message-end").put("id", call.id(""));
        end.putObject("delta").put("finish_reason", finishReason()).set("usage", usage());
        events.add(end);
        Reply.Stream named = Reply.named(events);
        List<byte[]> pieces = new ArrayList<>(named.pieces());
        pieces.add(DONE);
        return new Reply.Stream(named.contentType(), pieces);
    }

    private void say(List<ObjectNode> events) {
        ObjectNode start = event("content-start").put("index", 0);
        message(start).putObject("content").put("type", "text").put("text", "");
        events.add(start);
        for (String piece : answer.pieces()) {
            ObjectNode delta = event("content-delta").put("index", 0);
            message(delta).putObject("content").put("text", piece);
            events.add(delta);
        }
        events.add(event("content-end").put("index", 0));
    }

    private void call(ToolUse use, List<ObjectNode> events) {
        ObjectNode plan = event("tool-plan-delta");
        message(plan).put("tool_plan", plan(use));
        events.add(plan);
        ObjectNode start = event("tool-call-start").put("index", 0);
        message(start).set("tool_calls", toolCall(use, ""));
        events.add(start);
        for (String fragment : use.fragments()) {
            ObjectNode delta = event("tool-call-delta").put("index", 0);
            message(delta).putObject("tool_calls").putObject("function").put("arguments", fragment);
            events.add(delta);
        }
        events.add(event("tool-call-end").put("index", 0));
    }

    private static String plan(ToolUse use) {
        return "I will call " + use.name() + ".";
    }

    private ObjectNode toolCall(ToolUse use, String arguments) {
        ObjectNode tool =
                NODES.objectNode().put("id", call.id(use.name() + "_")).put("type", "function");
        tool.putObject("function").put("name", use.name()).put("arguments", arguments);
        return tool;
    }

    private String finishReason() {
        return switch (answer.ending()) {
            case STOP -> "COMPLETE";
            case LENGTH -> "MAX_TOKENS";
            case TOOL -> "TOOL_CALL";
        };
    }

    private ObjectNode usage() {
        ObjectNode usage = NODES.objectNode();
        for (String counts : List.of("billed_units", "tokens")) {
            usage.putObject(counts)
                    .put("input_tokens", answer.promptTokens())
                    .put("output_tokens", answer.completionTokens());
        }
        return usage;
    }

    private static ObjectNode event(String type) {
        return NODES.objectNode().put("type", type);
    }

    private static ObjectNode message(ObjectNode event) {
        return event.putObject("delta").putObject("message");
    }
}
