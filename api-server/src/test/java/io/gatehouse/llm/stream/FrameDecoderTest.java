package io.gatehouse.llm.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.llm.Cuts;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a stream is cut, the events are the same. */
class FrameDecoderTest {
    private static List<String> events(FrameDecoder decoder, byte[]... pieces) throws BrokenStream {
        List<String> events = new ArrayList<>();
        FrameDecoder.Sink sink = frame -> events.add((frame.event().isEmpty() ? "" : frame.event() + "=")
                + new String(frame.data(), UTF_8)
                + (frame.headers().isEmpty() ? "" : new TreeMap<>(frame.headers())));
        for (byte[] piece : pieces) {
            ByteBuf buffer = Unpooled.wrappedBuffer(piece);
            decoder.piece(buffer, sink);
            assertEquals(0, buffer.readableBytes());
        }
        decoder.end(sink);
        return events;
    }

    private static void assertEvents(Supplier<FrameDecoder> decoder, byte[] stream, String... expected)
            throws BrokenStream {
        for (Map.Entry<String, byte[][]> cut : Cuts.of(stream).entrySet()) {
            assertEquals(List.of(expected), events(decoder.get(), cut.getValue()), cut.getKey());
        }
    }

    private static void assertBroken(Supplier<FrameDecoder> decoder, byte[] stream, String why) {
        for (Map.Entry<String, byte[][]> cut : Cuts.of(stream).entrySet()) {
            BrokenStream broken =
                    assertThrows(BrokenStream.class, () -> events(decoder.get(), cut.getValue()), cut.getKey());
            assertEquals(why, broken.why(), cut.getKey());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsServerSentEvents(String lineEnd) throws BrokenStream {
        String stream = "\uFEFFdata: {\"a\":1}\n\n: comment\nid: 7\nevent: ping\n\n\n"
                + "event: delta\ndata:{\"b\":\"ü\"}\n\ndata: two\ndata:  lines\n\ndatum: no\ndata\n\ndata: [DONE]";
        assertEvents(
                SseDecoder::new,
                stream.replace("\n", lineEnd).getBytes(UTF_8),
                "{\"a\":1}",
                "delta={\"b\":\"ü\"}",
                "two\n lines",
                "",
                "[DONE]");
    }

    @Test
    void readsLines() throws BrokenStream {
        assertEvents(
                LinesDecoder::new,
                "{\"a\":1}\r\n\r\n{\"b\":\"ü\"}\n  \n{\"c\":3}".getBytes(UTF_8),
                "{\"a\":1}",
                "{\"b\":\"ü\"}",
                "{\"c\":3}");
    }

    @Test
    void readsTheElementsOfAnArray() throws BrokenStream {
        assertEvents(
                ArrayDecoder::new,
                " [{\"a\":\"}]\\\"{\"}\n,\r\n{\"b\":[{\"c\":\"\\\\\"}]}] \n".getBytes(UTF_8),
                "{\"a\":\"}]\\\"{\"}",
                "{\"b\":[{\"c\":\"\\\\\"}]}");
        assertEvents(ArrayDecoder::new, "[]".getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1}", "[1]", "[{}]x", "[{}][", "nonsense"})
    void refusesWhatIsNoArrayOfObjects(String stream) {
        assertBroken(ArrayDecoder::new, stream.getBytes(UTF_8), "the stream is not a JSON array of objects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[{\"a\":", "[{}", "[{},"})
    void missesTheEndOfAnArray(String stream) {
        assertBroken(ArrayDecoder::new, stream.getBytes(UTF_8), "the stream ended before its JSON array did");
    }

    @Test
    void readsAwsMessages() throws BrokenStream {
        byte[] stream = join(
                message("{\"a\":1}", ":event-type", "start", ":message-type", "event"),
                message("", ":exception-type", "throttlingException", ":message-type", "exception"));
        assertEvents(
                AwsDecoder::new,
                stream,
                "start={\"a\":1}{:event-type=start, :message-type=event}",
                "throttlingException={:exception-type=throttlingException, :message-type=exception}");
    }

    @Test
    void checksTheSumsOfAwsMessages() {
        byte[] good = message("{\"a\":1}", ":event-type", "start");
        for (int at = 0; at < good.length; at++) {
            byte[] bad = good.clone();
            bad[at] ^= 0x10;
            int place = at;
            BrokenStream broken =
                    assertThrows(BrokenStream.class, () -> events(new AwsDecoder(), bad), () -> "byte " + place);
            assertEquals("a message has a wrong checksum", broken.why());
        }
    }

    @Test
    void refusesAwsMessagesThatLieAboutTheirLength() {
        assertBroken(
                AwsDecoder::new,
                prelude(Integer.MAX_VALUE, 0),
                "a message of 2147483647 bytes with 0 bytes of headers");
        assertBroken(AwsDecoder::new, prelude(20, 9), "a message of 20 bytes with 9 bytes of headers");
        assertBroken(
                AwsDecoder::new,
                Arrays.copyOf(message("{}", "a", "b"), 20),
                "the stream ended in the middle of a message");
    }

    @Test
    void boundsAnEvent() throws BrokenStream {
        byte[] piece = "x".repeat(1024 * 1024).getBytes(UTF_8);
        LinesDecoder decoder = new LinesDecoder();
        for (int i = 0; i < 16; i++) {
            decoder.piece(Unpooled.wrappedBuffer(piece), frame -> {});
        }
        BrokenStream broken = assertThrows(
                BrokenStream.class, () -> decoder.piece(Unpooled.wrappedBuffer(new byte[] {'x'}), frame -> {}));
        assertTrue(broken.why().startsWith("an event is longer than "), broken.why());
    }

    private static byte[] message(String payload, String... headers) {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        for (int i = 0; i < headers.length; i += 2) {
            byte[] value = headers[i + 1].getBytes(UTF_8);
            encoded.write(headers[i].length());
            encoded.writeBytes(headers[i].getBytes(UTF_8));
            encoded.write(7);
            encoded.write(value.length >> 8);
            encoded.write(value.length);
            encoded.writeBytes(value);
        }
        byte[] body = payload.getBytes(UTF_8);
        int total = 16 + encoded.size() + body.length;
        return withSum(join(prelude(total, encoded.size()), encoded.toByteArray(), body));
    }

    private static byte[] prelude(int total, int headers) {
        return withSum(ByteBuffer.allocate(8).putInt(total).putInt(headers).array());
    }

    private static byte[] withSum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return join(bytes, ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
