package io.gatehouse.llm.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.Cuts;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.Usage;
import io.gatehouse.plugin.ResponseBody;
import io.gatehouse.plugin.ResponseHead;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StreamWatchTest {
    private static final String CHUNK = "data: {\"id\":\"1\",\"model\": \"gpt-4o-2024\",\"choices\":[{\"index\":0,"
            + "\"delta\":{\"content\":\"word\"},\"finish_reason\":null}],\"usage\":null}\n\n";
    private static final String COUNTS =
            "data: {\"model\":\"gpt-4o-2024\",\"choices\":[],\"usage\":{\"prompt_tokens\":7,"
                    + "\"completion_tokens\":3,\"total_tokens\":10}}\n\n";
    private static final String DONE = "data: [DONE]\n\n";

    private CallReport report = report();

    private static CallReport report() {
        try {
            return new CallReport(
                    Target.read(Fields.of(new ObjectMapper()
                            .readTree("{\"route_type\":\"llm/v1/chat\",\"model\":{\"provider\":\"openai\"}}"))),
                    "m",
                    true);
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private ResponseBody.BodyWatcher watcher(String contentType) {
        report = report();
        ResponseHead head = new ResponseHead(200, new DefaultHttpHeaders().set("Content-Type", contentType), true);
        return ((ResponseBody.Watch) StreamWatch.of(head, report)).watcher();
    }

    private @Nullable String watch(byte[]... pieces) {
        ResponseBody.BodyWatcher watcher = watcher("text/event-stream; charset=utf-8");
        for (byte[] piece : pieces) {
            ByteBuf buffer = Unpooled.wrappedBuffer(piece);
            watcher.piece(buffer);
            assertEquals(piece.length, buffer.readableBytes());
        }
        byte[] word = watcher.end();
        return word == null ? null : new String(word, UTF_8);
    }

    @Test
    void findsTheCountsHoweverTheStreamIsCut() {
        byte[] stream = (CHUNK.repeat(40) + COUNTS + DONE).getBytes(UTF_8);
        for (Map.Entry<String, byte[][]> cut : Cuts.of(stream).entrySet()) {
            assertNull(watch(cut.getValue()), cut.getKey());
            assertEquals(Usage.of(7, 3), report.usage(), cut.getKey());
            assertEquals("gpt-4o-2024", report.responseModel(), cut.getKey());
            assertEquals(stream.length, report.answerBytes(), cut.getKey());
        }
    }

    @Test
    void hasNoCountsWhereTheStreamHasNone() {
        assertNull(watch((CHUNK + DONE).getBytes(UTF_8)));
        assertNull(report.usage());
    }

    @Test
    void doesNotLetAStreamJustStop() {
        String word = watch(CHUNK.getBytes(UTF_8));
        assertNotNull(word);
        assertTrue(word.startsWith("\n\ndata: {\"error\":{\"message\":\"the provider's stream ended before"), word);
        assertTrue(report.failed());
        byte[] broken = watcher("text/event-stream").broken();
        assertNotNull(broken);
        assertTrue(new String(broken, UTF_8).contains("broke off"));
    }

    @Test
    void takesAReasonToFinishForAnEnd() {
        assertNull(watch(CHUNK.replace("\"finish_reason\":null", "\"finish_reason\":\"stop\"")
                .getBytes(UTF_8)));
    }

    @Test
    void addsNothingToWhatIsNoStream() {
        ResponseBody.BodyWatcher watcher = watcher("application/json");
        watcher.piece(Unpooled.wrappedBuffer("{}".getBytes(UTF_8)));
        assertNull(watcher.end());
        assertNull(watcher.broken());
    }
}
