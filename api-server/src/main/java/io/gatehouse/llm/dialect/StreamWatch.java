package io.gatehouse.llm.dialect;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.LlmError;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.openai.UsageReader;
import io.gatehouse.plugin.ResponseBody;
import io.gatehouse.plugin.ResponseHead;
import io.netty.buffer.ByteBuf;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lets a stream in OpenAI's dialect pass as it is and remembers its beginning and its end: the one names the model, the
 * other has the counts, where the client or the provider wants them in the stream. Nothing is parsed unless somebody asks
 * for the counts.
 */
final class StreamWatch implements ResponseBody.BodyWatcher {
    private static final int HEAD_BYTES = 1024;

    /** The chunk with the counts is some hundred bytes; it comes last but for the terminator. */
    private static final int TAIL_BYTES = 4096;

    private static final byte[] DONE = "[DONE]".getBytes(US_ASCII);
    private static final byte[] FINISHED = "\"finish_reason\":\"".getBytes(US_ASCII);
    private static final byte[] USAGE = "\"usage\":".getBytes(US_ASCII);
    private static final byte[] MODEL = "\"model\":".getBytes(US_ASCII);

    private final CallReport report;
    private final boolean events;
    private final byte[] head = new byte[HEAD_BYTES];
    private final byte[] ring = new byte[TAIL_BYTES];
    private long seen;

    private StreamWatch(CallReport report, boolean events) {
        this.report = report;
        this.events = events;
        report.usage(this::usage);
    }

    static ResponseBody of(ResponseHead head, CallReport report) {
        String contentType = head.headers().get("Content-Type", "");
        return new ResponseBody.Watch(new StreamWatch(report, contentType.startsWith("text/event-stream")));
    }

    @Override
    public void piece(ByteBuf piece) {
        int length = piece.readableBytes();
        if (length == 0) {
            return;
        }
        report.piece(length);
        if (seen < HEAD_BYTES) {
            piece.getBytes(piece.readerIndex(), head, (int) seen, Math.min(length, HEAD_BYTES - (int) seen));
        }
        int kept = Math.min(length, TAIL_BYTES);
        int from = piece.readerIndex() + length - kept;
        int at = (int) ((seen + length - kept) % TAIL_BYTES);
        int first = Math.min(kept, TAIL_BYTES - at);
        piece.getBytes(from, ring, at, first);
        piece.getBytes(from + first, ring, 0, kept - first);
        seen += length;
    }

    /** A stream that just stops must not look like an answer that is complete. */
    @Override
    public byte @Nullable [] end() {
        byte[] tail = tail();
        report.responseModel(model());
        if (!events || lastIndexOf(tail, DONE) >= 0 || lastIndexOf(tail, FINISHED) >= 0) {
            return null;
        }
        return error("the provider's stream ended before the answer was complete");
    }

    @Override
    public byte @Nullable [] broken() {
        report.responseModel(model());
        return error("the provider broke off before the answer was complete");
    }

    private byte @Nullable [] error(String message) {
        report.fail();
        // The stream may have stopped in the middle of an event.
        return events
                ? ("\n\ndata: " + new String(LlmError.body(message, "upstream_error"), UTF_8) + "\n\n").getBytes(UTF_8)
                : null;
    }

    private @Nullable Usage usage() {
        byte[] tail = tail();
        int at = lastIndexOf(tail, USAGE);
        return at < 0 ? null : UsageReader.read(Arrays.copyOfRange(tail, at + USAGE.length, tail.length));
    }

    private @Nullable String model() {
        byte[] begin = Arrays.copyOf(head, (int) Math.min(seen, HEAD_BYTES));
        int at = lastIndexOf(begin, MODEL);
        int open = at < 0 ? -1 : indexOf(begin, '"', at + MODEL.length);
        int close = open < 0 ? -1 : indexOf(begin, '"', open + 1);
        return close < 0 ? null : new String(begin, open + 1, close - open - 1, UTF_8);
    }

    private byte[] tail() {
        int length = (int) Math.min(seen, TAIL_BYTES);
        byte[] tail = new byte[length];
        int start = (int) ((seen - length) % TAIL_BYTES);
        int first = Math.min(length, TAIL_BYTES - start);
        System.arraycopy(ring, start, tail, 0, first);
        System.arraycopy(ring, 0, tail, first, length - first);
        return tail;
    }

    private static int indexOf(byte[] bytes, char wanted, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
