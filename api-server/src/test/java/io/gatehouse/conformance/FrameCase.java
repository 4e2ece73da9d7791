package io.gatehouse.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.llm.Cuts;
import io.gatehouse.llm.stream.ArrayDecoder;
import io.gatehouse.llm.stream.AwsDecoder;
import io.gatehouse.llm.stream.BrokenStream;
import io.gatehouse.llm.stream.Frame;
import io.gatehouse.llm.stream.FrameDecoder;
import io.gatehouse.llm.stream.LinesDecoder;
import io.gatehouse.llm.stream.SseDecoder;
import io.netty.buffer.Unpooled;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A case of raw bytes that are to be cut into events. */
final class FrameCase {
    private final Cases cases;
    private final Cases.Case run;

    FrameCase(Cases cases, Cases.Case run) {
        this.cases = cases;
        this.run = run;
    }

    void check() throws Exception {
        List<byte[]> given = new ArrayList<>();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        if (run.get("input").path("carry_state").isObject()) {
            // The rest of a stream whose beginning another decoder has seen.
            given.add("[{}".getBytes(UTF_8));
        }
        for (JsonNode chunk : run.get("input").path("chunks")) {
            given.add(cases.file(chunk.asText()));
        }
        given.forEach(whole::writeBytes);
        compare(given.toArray(new byte[0][]));
        for (byte[][] cut : Cuts.of(whole.toByteArray()).values()) {
            compare(cut);
        }
    }

    private void compare(byte[]... pieces) throws IOException {
        List<Frame> frames = new ArrayList<>();
        FrameDecoder decoder = decoder();
        try {
            for (byte[] piece : pieces) {
                decoder.piece(Unpooled.wrappedBuffer(piece), frames::add);
            }
            decoder.end(frames::add);
        } catch (BrokenStream broken) {
            // Some samples stop in the middle; what came before counts.
        }
        if (run.get("input").path("carry_state").isObject()) {
            frames.remove(0);
        }
        if (run.get("compare").path("mode").asText().equals("concatenated-text")) {
            StringBuilder text = new StringBuilder();
            for (Frame frame : frames) {
                text.append(Comparison.at(
                                Cases.JSON.readTree(frame.data()),
                                run.get("compare").path("path").asText())
                        .asText(""));
            }
            assertEquals(
                    new String(cases.file(run.get("expected_file").asText()), UTF_8).strip(),
                    text.toString().strip());
            return;
        }
        ArrayNode expected = Cases.JSON.createArrayNode();
        for (JsonNode event : cases.tree(run.get("expected_file").asText())) {
            add(expected, event.path("data").asText());
        }
        ArrayNode actual = Cases.JSON.createArrayNode();
        for (Frame frame : frames) {
            add(actual, data(frame));
        }
        assertEquals(expected, actual);
    }

    /** The end of a stream is an event to some of the reference's decoders only. */
    private static void add(ArrayNode events, String data) throws IOException {
        if (!data.equals("[DONE]")) {
            events.add(Cases.JSON.readTree(data));
        }
    }

    private static String data(Frame frame) {
        String body = new String(frame.data(), UTF_8);
        if (frame.headers().isEmpty()) {
            return body;
        }
        ObjectNode message = Cases.JSON.createObjectNode();
        ObjectNode headers = message.putObject("headers");
        frame.headers().forEach(headers::put);
        return message.put("body", body).toString();
    }

    private FrameDecoder decoder() {
        return switch (run.provider()) {
            case "gemini" -> new ArrayDecoder();
            case "bedrock" -> new AwsDecoder();
            case "cohere" -> new LinesDecoder();
            default -> new SseDecoder();
        };
    }
}
