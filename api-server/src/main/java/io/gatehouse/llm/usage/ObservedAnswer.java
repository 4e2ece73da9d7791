package io.gatehouse.llm.usage;

import io.gatehouse.llm.provider.PlainBody;
import io.gatehouse.plugin.ResponseBody;
import io.gatehouse.plugin.ResponseHead;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lets a recorder see an answer in OpenAI's dialect, whatever else is done with it. */
public final class ObservedAnswer {
    private static final int MOST_UNPACKED = 8 * 1024 * 1024;
    private static final String EVENT_STREAM = "text/event-stream";

    private ObservedAnswer() {}

    /** What is done with a body, seen by the recorder: {@code wish}'s output is what it reads. */
    public static ResponseBody of(ResponseBody wish, ResponseHead head, UsageRecorder recorder) {
        if (wish instanceof ResponseBody.Collect collect) {
            ResponseBody.Complete complete = (seen, body) -> {
                byte[] answer = collect.complete().body(seen, body);
                recorder.answered(plain(seen, answer));
                return answer;
            };
            return new ResponseBody.Collect(collect.limitBytes(), complete, collect.overflow());
        }
        if (!isReadableStream(head)) {
            return wish;
        }
        StreamTap tap = new StreamTap(recorder);
        if (wish instanceof ResponseBody.Watch watch) {
            return new ResponseBody.Transform(new Watched(watch.watcher(), tap));
        }
        return new ResponseBody.Transform(
                wish instanceof ResponseBody.Transform transform ? new Behind(transform.transformer(), tap) : tap);
    }

    /** A provider may pack although it was asked not to; then the client gets it packed. */
    private static byte[] plain(ResponseHead head, byte[] answer) {
        return "gzip".equalsIgnoreCase(head.headers().get("Content-Encoding"))
                ? PlainBody.inflate(answer, MOST_UNPACKED).orElse(answer)
                : answer;
    }

    private static boolean isReadableStream(ResponseHead head) {
        String type = head.headers().get("Content-Type");
        String encoding = head.headers().get("Content-Encoding");
        return type != null
                && type.regionMatches(true, 0, EVENT_STREAM, 0, EVENT_STREAM.length())
                && (encoding == null || encoding.equalsIgnoreCase("identity"));
    }

    /** Reads beside another onlooker, whose last word the client gets. */
    private record Watched(ResponseBody.BodyWatcher watcher, StreamTap tap) implements ResponseBody.BodyTransformer {
        @Override
        public void piece(ByteBuf piece, ByteBufAllocator allocator, Consumer<ByteBuf> out) {
            watcher.piece(piece);
            tap.piece(piece, allocator, out);
        }

        @Override
        public void end(ByteBufAllocator allocator, Consumer<ByteBuf> out) {
            tap.end(allocator, out);
            say(watcher.end(), out);
        }

        @Override
        public void broken(ByteBufAllocator allocator, Consumer<ByteBuf> out) {
            tap.broken(allocator, out);
            say(watcher.broken(), out);
        }

        private static void say(byte @Nullable [] word, Consumer<ByteBuf> out) {
            if (word != null) {
                out.accept(Unpooled.wrappedBuffer(word));
            }
        }
    }

    /** Reads what a translation makes of the provider's stream. */
    private record Behind(ResponseBody.BodyTransformer translation, StreamTap tap)
            implements ResponseBody.BodyTransformer {
        @Override
        public void piece(ByteBuf piece, ByteBufAllocator allocator, Consumer<ByteBuf> out) {
            translation.piece(piece, allocator, seen(out));
        }

        @Override
        public void end(ByteBufAllocator allocator, Consumer<ByteBuf> out) {
            translation.end(allocator, seen(out));
            tap.lookAtEnd();
        }

        @Override
        public void broken(ByteBufAllocator allocator, Consumer<ByteBuf> out) {
            translation.broken(allocator, seen(out));
            tap.lookAtEnd();
        }

        private Consumer<ByteBuf> seen(Consumer<ByteBuf> out) {
            return piece -> {
                tap.look(piece);
                out.accept(piece);
            };
        }
    }
}
