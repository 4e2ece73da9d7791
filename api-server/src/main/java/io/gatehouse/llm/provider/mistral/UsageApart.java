package io.gatehouse.llm.provider.mistral;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.json.JsonTrees;
import io.gatehouse.llm.stream.EventSplitter;
import io.gatehouse.plugin.ResponseBody;
import io.gatehouse.plugin.ResponseHead;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the counts out of the chunk that ends a stream. Mistral puts them beside the last choice, where OpenAI's clients
 * don't expect them: its Java SDK takes a chunk with counts for one without choices, and gives up. Who asked for the counts
 * gets them in a chunk of their own, as from OpenAI; all other events pass as they are.
 */
final class UsageApart implements ResponseBody.BodyTransformer {
    private static final byte[] USAGE = "\"usage\":".getBytes(US_ASCII);
    private static final String DATA = "data:";

    private final ResponseBody.BodyWatcher watcher;
    private final boolean wanted;
    private final EventSplitter events = new EventSplitter();

    /**
     * The transformer of one stream.
     *
     * @param watcher sees what the provider sends, and has the last word
     * @param wanted whether the client asked for the counts
     */
    UsageApart(ResponseBody.BodyWatcher watcher, boolean wanted) {
        this.watcher = watcher;
        this.wanted = wanted;
    }

    /** Whether this is a stream of events that can be read. */
    static boolean fits(ResponseHead head) {
        String encoding = head.headers().get("Content-Encoding");
        return head.headers().get("Content-Type", "").startsWith("text/event-stream")
                && (encoding == null || encoding.equalsIgnoreCase("identity"));
    }

    @Override
    public void piece(ByteBuf piece, ByteBufAllocator allocator, Consumer<ByteBuf> out) {
        watcher.piece(piece);
        ByteBuf whole = allocator.buffer(piece.readableBytes() + events.pending());
        events.feed(piece, (bytes, from, to) -> pass(whole, bytes, from, to));
        emit(whole, out);
    }

    @Override
    public void end(ByteBufAllocator allocator, Consumer<ByteBuf> out) {
        rest(allocator, out);
        last(watcher.end(), out);
    }

    @Override
    public void broken(ByteBufAllocator allocator, Consumer<ByteBuf> out) {
        rest(allocator, out);
        last(watcher.broken(), out);
    }

    private void rest(ByteBufAllocator allocator, Consumer<ByteBuf> out) {
        ByteBuf left = allocator.buffer(events.pending());
        events.end((bytes, from, to) -> pass(left, bytes, from, to));
        emit(left, out);
    }

    private void pass(ByteBuf to, byte[] bytes, int from, int end) {
        ObjectNode chunk = chunkWithUsage(bytes, from, end);
        if (chunk == null) {
            to.writeBytes(bytes, from, end - from);
            return;
        }
        JsonNode usage = chunk.remove("usage");
        write(to, chunk);
        if (wanted) {
            chunk.putArray("choices");
            chunk.set("usage", usage);
            write(to, chunk);
        }
    }

    private static @Nullable ObjectNode chunkWithUsage(byte[] bytes, int from, int to) {
        // Nearly every event goes without having been parsed.
        if (!mentionsUsage(bytes, from, to)) {
            return null;
        }
        String event = new String(bytes, from, to - from, UTF_8).strip();
        JsonNode chunk = event.startsWith(DATA)
                ? JsonTrees.read(event.substring(DATA.length())).orElse(null)
                : null;
        return chunk instanceof ObjectNode object
                        && object.path("usage").isObject()
                        && !object.path("choices").isEmpty()
                ? object
                : null;
    }

    private static boolean mentionsUsage(byte[] bytes, int from, int to) {
        for (int at = from; at <= to - USAGE.length; at++) {
            if (Arrays.equals(bytes, at, at + USAGE.length, USAGE, 0, USAGE.length)) {
                return true;
            }
        }
        return false;
    }

    private static void write(ByteBuf to, ObjectNode chunk) {
        ByteBufUtil.writeUtf8(to, "data: " + chunk + "\n\n");
    }

    private static void emit(ByteBuf events, Consumer<ByteBuf> out) {
        if (events.isReadable()) {
            out.accept(events);
        } else {
            events.release();
        }
    }

    private static void last(byte @Nullable [] word, Consumer<ByteBuf> out) {
        if (word != null) {
            out.accept(Unpooled.wrappedBuffer(word));
        }
    }
}
