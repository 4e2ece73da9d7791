package io.gatehouse.llm.codec;

import io.gatehouse.json.JsonTrees;
import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.FinishReason;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.ChunkSink;
import io.gatehouse.llm.provider.PlainBody;
import io.gatehouse.llm.stream.BrokenStream;
import io.gatehouse.llm.stream.FrameDecoder;
import io.gatehouse.plugin.ResponseBody;
import io.gatehouse.plugin.ResponseFilter;
import io.gatehouse.plugin.ResponseHead;
import io.netty.buffer.ByteBuf;
import org.jspecify.annotations.Nullable;

/** An answer that clients take in the provider's own format: it passes as it is, and what it says of itself is noted. */
public final class NativeAnswer {
    private static final int LIMIT_BYTES = 8 * 1024 * 1024;

    private NativeAnswer() {}

    /** What becomes of a response with status 200. */
    public static ResponseFilter filter(StreamingCodec<?> codec, boolean stream, CallReport report) {
        if (stream) {
            return head ->
                    new ResponseBody.Watch(new Watcher(codec, head.headers().get("Content-Type", ""), report));
        }
        return head -> new ResponseBody.Collect(
                LIMIT_BYTES,
                (whole, body) -> {
                    report.usage(() -> usage(codec, whole, body));
                    return body;
                },
                true);
    }

    private static @Nullable Usage usage(StreamingCodec<?> codec, ResponseHead head, byte[] body) {
        try {
            Answer answer = codec.decode(PlainBody.of(head, body, LIMIT_BYTES)
                    .flatMap(JsonTrees::read)
                    .orElseThrow(() -> new UnreadableAnswer("not JSON")));
            return answer.usage();
        } catch (UnreadableAnswer unreadable) {
            // The client has it as it came; there is nothing to count.
            return null;
        }
    }

    /** Reads along until the stream can't be read any more, which is the client's to see. */
    private static final class Watcher implements ResponseBody.BodyWatcher {
        private final FrameDecoder frames;
        private final StreamDecoder decoder;
        private final CallReport report;
        private final ChunkSink notes;
        private boolean readable = true;

        Watcher(StreamingCodec<?> codec, String contentType, CallReport report) {
            this.frames = codec.frames(contentType);
            this.decoder = codec.stream();
            this.report = report;
            this.notes = new Notes(report);
        }

        @Override
        public void piece(ByteBuf piece) {
            if (!piece.isReadable()) {
                return;
            }
            report.piece(piece.readableBytes());
            if (readable) {
                try {
                    frames.piece(piece.duplicate(), frame -> decoder.frame(frame, notes));
                } catch (BrokenStream broken) {
                    readable = false;
                }
            }
        }

        @Override
        public byte @Nullable [] end() {
            return null;
        }

        @Override
        public byte @Nullable [] broken() {
            report.fail();
            return null;
        }
    }

    /** Keeps what a report has a place for. */
    private record Notes(CallReport report) implements ChunkSink {
        @Override
        public void start(@Nullable String id, @Nullable String model) {
            report.responseModel(model);
        }

        @Override
        public void text(String piece) {}

        @Override
        public void reasoning(String piece) {}

        @Override
        public void toolCall(int index, String id, String name) {}

        @Override
        public void toolArguments(int index, String piece) {}

        @Override
        public void finish(FinishReason reason) {
            report.finish(reason);
        }

        @Override
        public void usage(Usage usage) {
            report.usage(usage);
        }

        @Override
        public void done() {}

        @Override
        public void error(String message, @Nullable String type) {
            report.fail();
        }
    }
}
