package io.gatehouse.llm.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.RouteType;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.Usage;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.ResponseBody;
import io.gatehouse.plugin.ResponseHead;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ChoicesCheckTest {
    private final ChoicesCheck check = new ChoicesCheck("azure", RouteType.CHAT);
    private final CallReport report = new CallReport(target(), "m", false);
    private final ResponseHead head = new ResponseHead(200, new DefaultHttpHeaders(), true);

    private static Target target() {
        try {
            return Target.read(Fields.of(new ObjectMapper()
                    .readTree("{\"route_type\":\"llm/v1/chat\",\"model\":{\"provider\":\"azure\"}}")));
        } catch (IOException | InvalidConfig impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void returnsTheVeryBytesThatItGot() {
        byte[] body = "{\"choices\":[]}".getBytes(UTF_8);
        assertSame(body, check.body(head, body, report));
    }

    @Test
    void checksAPackedAnswerAndLeavesItPacked() throws IOException {
        byte[] packed = gzip("{\"choices\":[]}".getBytes(UTF_8));
        head.headers().set("Content-Encoding", "gzip");
        assertSame(packed, check.body(head, packed, report));
        assertEquals("gzip", head.headers().get("Content-Encoding"));
        check.body(head, gzip("{}".getBytes(UTF_8)), report);
        assertEquals(500, head.status());
        assertNull(head.headers().get("Content-Encoding"));
    }

    @Test
    void doesNotUnpackWithoutBound() throws IOException {
        head.headers().set("Content-Encoding", "gzip");
        byte[] bomb = gzip(new byte[20 * 1024 * 1024]);
        assertTrue(new String(check.body(head, bomb, report), UTF_8).contains("failed to decode llm/v1/chat response"));
        assertEquals(500, head.status());
    }

    @Test
    void cannotReadOtherEncodings() {
        head.headers().set("Content-Encoding", "br");
        check.body(head, new byte[] {1}, report);
        assertEquals(500, head.status());
    }

    @Test
    void reportsWhatTheAnswerSaysOfItself() {
        check.body(
                head,
                ("{\"model\":\"gpt-4o-2024\",\"choices\":[],\"usage\":{\"prompt_tokens\":7,\"completion_tokens\":3,"
                                + "\"total_tokens\":10,\"prompt_tokens_details\":{\"cached_tokens\":2},"
                                + "\"completion_tokens_details\":{\"reasoning_tokens\":1}}}")
                        .getBytes(UTF_8),
                report);
        assertEquals(new Usage(7, 3, 10, 2, Usage.UNKNOWN, 1), report.usage());
        assertEquals("gpt-4o-2024", report.responseModel());
        check.body(head, "{\"choices\":[],\"usage\":null}".getBytes(UTF_8), report);
        assertNull(report.usage());
        assertNull(report.responseModel());
    }

    @Test
    void letsALongerAnswerPass() {
        ResponseBody.Collect collect = (ResponseBody.Collect) check.collect(report);
        assertTrue(collect.overflow());
        assertEquals(8 * 1024 * 1024, collect.limitBytes());
    }
}
