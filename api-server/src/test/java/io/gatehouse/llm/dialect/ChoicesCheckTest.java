package io.gatehouse.llm.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.llm.RouteType;
import io.gatehouse.plugin.ResponseBody;
import io.gatehouse.plugin.ResponseHead;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ChoicesCheckTest {
    private final ChoicesCheck check = new ChoicesCheck("azure", RouteType.CHAT);
    private final ResponseHead head = new ResponseHead(200, new DefaultHttpHeaders(), true);

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
        assertSame(body, check.body(head, body));
    }

    @Test
    void checksAPackedAnswerAndLeavesItPacked() throws IOException {
        byte[] packed = gzip("{\"choices\":[]}".getBytes(UTF_8));
        head.headers().set("Content-Encoding", "gzip");
        assertSame(packed, check.body(head, packed));
        assertEquals("gzip", head.headers().get("Content-Encoding"));
        check.body(head, gzip("{}".getBytes(UTF_8)));
        assertEquals(500, head.status());
        assertNull(head.headers().get("Content-Encoding"));
    }

    @Test
    void doesNotUnpackWithoutBound() throws IOException {
        head.headers().set("Content-Encoding", "gzip");
        byte[] bomb = gzip(new byte[20 * 1024 * 1024]);
        assertTrue(new String(check.body(head, bomb), UTF_8).contains("failed to decode llm/v1/chat response"));
        assertEquals(500, head.status());
    }

    @Test
    void cannotReadOtherEncodings() {
        head.headers().set("Content-Encoding", "br");
        check.body(head, new byte[] {1});
        assertEquals(500, head.status());
    }

    @Test
    void letsALongerAnswerPass() {
        ResponseBody.Collect collect = (ResponseBody.Collect) check.collect();
        assertTrue(collect.overflow());
        assertEquals(8 * 1024 * 1024, collect.limitBytes());
    }
}
