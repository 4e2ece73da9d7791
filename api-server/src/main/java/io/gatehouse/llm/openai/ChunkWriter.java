package io.gatehouse.llm.openai;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gatehouse.json.JsonText;
import io.gatehouse.json.JsonTrees;
import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.FinishReason;
import io.gatehouse.llm.LlmError;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.chat.ChunkSink;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes a streamed answer as OpenAI's server-sent events: chunks, the usage chunk where the client wants one, then
 * {@code [DONE]}. What is written since the last {@link #take} waits in one buffer. One writer per answer.
 */
public final class ChunkWriter implements ChunkSink {
    private static final byte[] DONE = ascii("data: [DONE]\n\n");
    private static final byte[] END = ascii("\n\n");
    private static final byte[] NO_FINISH = ascii(",\"logprobs\":null,\"finish_reason\":null}]}\n\n");
    private static final byte[] ROLE = ascii("\"delta\":{\"role\":\"assistant\",\"content\":\"\"}");
    private static final byte[] CONTENT = ascii("\"delta\":{\"content\":");
    private static final byte[] REASONING = ascii("\"delta\":{\"reasoning_content\":");
    private static final byte[] TOOL = ascii("\"delta\":{\"tool_calls\":[{\"index\":");
    private static final byte[] CLOSE = ascii("}");

    /** Whether chunks are those of a chat or of a text completion. */
    public enum Kind {
        CHAT,
        TEXT
    }

    private final Kind kind;
    private final ByteBufAllocator allocator;
    private final CallReport report;
    private final String model;
    private final long created;
    private final boolean includeUsage;
    private String id;
    private byte @Nullable [] head;
    private @Nullable ByteBuf out;
    private @Nullable FinishReason finish;
    private @Nullable Usage usage;
    private boolean over;

    /**
     * Prepares for one answer.
     *
     * @param id for answers without one
     * @param created seconds since 1970
     * @param includeUsage whether a usage chunk goes before the end
     * @param report told what the provider counted
     */
    public ChunkWriter(
            Kind kind, String id, long created, boolean includeUsage, CallReport report, ByteBufAllocator allocator) {
        this.kind = kind;
        this.id = id;
        this.model = report.model();
        this.created = created;
        this.includeUsage = includeUsage;
        this.report = report;
        this.allocator = allocator;
    }

    /** What was written since the last time; null when it was nothing. The caller's to release. */
    public @Nullable ByteBuf take() {
        ByteBuf written = out;
        out = null;
        return written;
    }

    /** Whether the answer was completed, or given up. */
    public boolean over() {
        return over;
    }

    @Override
    public void start(@Nullable String providersId, @Nullable String responseModel) {
        if (responseModel != null) {
            report.responseModel(responseModel);
        }
        if (head == null) {
            if (providersId != null) {
                id = providersId;
            }
            open();
        }
    }

    /** The members that all chunks of the answer have, and the first chunk. */
    private byte[] open() {
        byte[] opened = head;
        if (opened == null) {
            String object = kind == Kind.CHAT ? "chat.completion.chunk" : "text_completion";
            opened = ("data: {\"id\":" + quoted(id) + ",\"object\":\"" + object + "\",\"created\":" + created
                            + ",\"model\":" + quoted(model) + ",\"choices\":[")
                    .getBytes(StandardCharsets.UTF_8);
            head = opened;
            if (kind == Kind.CHAT) {
                choice(opened).writeBytes(ROLE).writeBytes(NO_FINISH);
            }
        }
        return opened;
    }

    private ByteBuf choice(byte[] opened) {
        return buffer().writeBytes(opened).writeBytes(ascii("{\"index\":0,"));
    }

    @Override
    public void text(String piece) {
        if (piece.isEmpty() || over) {
            return;
        }
        byte[] quoted = JsonText.quote(piece);
        ByteBuf to = choice(open());
        if (kind == Kind.TEXT) {
            to.writeBytes(ascii("\"text\":")).writeBytes(quoted);
        } else {
            to.writeBytes(CONTENT).writeBytes(quoted).writeBytes(CLOSE);
        }
        to.writeBytes(NO_FINISH);
    }

    @Override
    public void reasoning(String piece) {
        if (piece.isEmpty() || over || kind == Kind.TEXT) {
            return;
        }
        choice(open())
                .writeBytes(REASONING)
                .writeBytes(JsonText.quote(piece))
                .writeBytes(CLOSE)
                .writeBytes(NO_FINISH);
    }

    @Override
    public void toolCall(int index, String callId, String name) {
        tool(
                index,
                ",\"id\":" + quoted(callId) + ",\"type\":\"function\",\"function\":{\"name\":" + quoted(name)
                        + ",\"arguments\":\"\"}");
    }

    @Override
    public void toolArguments(int index, String piece) {
        if (!piece.isEmpty()) {
            tool(index, ",\"function\":{\"arguments\":" + quoted(piece) + "}");
        }
    }

    private void tool(int index, String members) {
        if (over || kind == Kind.TEXT) {
            return;
        }
        choice(open())
                .writeBytes(TOOL)
                .writeBytes((index + members + "}]}").getBytes(StandardCharsets.UTF_8))
                .writeBytes(NO_FINISH);
    }

    @Override
    public void finish(FinishReason reason) {
        finish = reason;
        report.finish(reason);
    }

    @Override
    public void usage(Usage counted) {
        usage = counted;
        report.usage(counted);
    }

    @Override
    public void done() {
        if (over) {
            return;
        }
        over = true;
        byte[] opened = open();
        FinishReason reason = finish == null ? FinishReason.STOP : finish;
        choice(opened)
                .writeBytes(ascii(kind == Kind.CHAT ? "\"delta\":{}" : "\"text\":\"\""))
                .writeBytes(ascii(",\"logprobs\":null,\"finish_reason\":\"" + reason.wireName() + "\"}]}\n\n"));
        Usage counted = usage;
        if (includeUsage && counted != null) {
            usageChunk(opened, counted);
        }
        buffer().writeBytes(DONE);
    }

    private void usageChunk(byte[] opened, Usage counted) {
        ByteBuf to = buffer().writeBytes(opened).writeBytes(ascii("],\"usage\":"));
        try (OutputStream stream = new ByteBufOutputStream(to);
                JsonGenerator json = JsonTrees.MAPPER.createGenerator(stream)) {
            AnswerWriter.usage(json, counted);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        to.writeBytes(CLOSE).writeBytes(END);
    }

    @Override
    public void error(String message, @Nullable String type) {
        if (over) {
            return;
        }
        over = true;
        report.fail();
        buffer().writeBytes(ascii("data: "))
                .writeBytes(LlmError.body(message, type))
                .writeBytes(END);
    }

    private ByteBuf buffer() {
        ByteBuf buffer = out;
        if (buffer == null) {
            buffer = allocator.directBuffer(512);
            out = buffer;
        }
        return buffer;
    }

    private static String quoted(String text) {
        return new String(JsonText.quote(text), StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
