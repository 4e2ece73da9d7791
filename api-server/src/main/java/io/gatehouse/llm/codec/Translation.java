package io.gatehouse.llm.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import io.gatehouse.json.JsonTrees;
import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.RouteType;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Chat;
import io.gatehouse.llm.chat.Embedding;
import io.gatehouse.llm.chat.Prompt;
import io.gatehouse.llm.chat.Sampling;
import io.gatehouse.llm.chat.Vectors;
import io.gatehouse.llm.openai.AnswerWriter;
import io.gatehouse.llm.openai.ChunkWriter;
import io.gatehouse.llm.openai.RequestReader;
import io.gatehouse.llm.provider.TranslatedBody;
import io.gatehouse.llm.provider.UpstreamBody;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.ResponseFilter;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Everything between OpenAI's dialect and a provider's that is the same for all of them: the client's body is read, the
 * configured settings go over it, the provider's {@link Codec} writes and reads, and the client gets OpenAI's answers.
 * Prepared once per target.
 *
 * @param <Q> the kind of request
 */
public final class Translation<Q> {
    private final Target target;
    private final Reader<Q> reader;
    private final Codec<Q, ?> codec;
    private final Answers<Q> answers;
    private final Sampling configured;

    private Translation(Target target, Reader<Q> reader, Codec<Q, ?> codec, Answers<Q> answers) throws InvalidConfig {
        this.target = target;
        this.reader = reader;
        this.codec = codec;
        this.answers = answers;
        this.configured = new Sampling(
                number(target, "temperature"),
                number(target, "top_p"),
                number(target, "top_k"),
                number(target, "max_tokens"));
    }

    private static @Nullable JsonNode number(Target target, String option) throws InvalidConfig {
        byte[] json = target.options().number(option);
        return json == null
                ? null
                : JsonTrees.read(json).filter(NumericNode.class::isInstance).orElse(null);
    }

    /** For {@code llm/v1/chat}. */
    public static Translation<Chat> chat(Target target, StreamingCodec<Chat> codec) throws InvalidConfig {
        return new Translation<>(
                target,
                RequestReader::chat,
                codec,
                texts(target, codec, ChunkWriter.Kind.CHAT, AnswerWriter::chat, Chat::includeUsage));
    }

    /** For {@code llm/v1/completions}. */
    public static Translation<Prompt> completions(Target target, StreamingCodec<Prompt> codec) throws InvalidConfig {
        return new Translation<>(
                target,
                RequestReader::prompt,
                codec,
                texts(target, codec, ChunkWriter.Kind.TEXT, AnswerWriter::text, Prompt::includeUsage));
    }

    /** For {@code llm/v1/embeddings}. */
    public static Translation<Embedding> embeddings(Target target, Codec<Embedding, Vectors> codec)
            throws InvalidConfig {
        return new Translation<>(
                target,
                (request, sampling) -> RequestReader.embedding(request),
                codec,
                (request, asked) -> WholeAnswer.filter(target, request, json -> {
                    Vectors vectors = codec.decode(json);
                    report(request, vectors.model(), vectors.usage());
                    return writer(request).vectors(vectors, asked.base64());
                }));
    }

    private static <Q> Answers<Q> texts(
            Target target, StreamingCodec<Q> codec, ChunkWriter.Kind kind, Whole whole, UsageWanted<Q> usageWanted) {
        return (request, asked) -> {
            if (!request.stream()) {
                return WholeAnswer.filter(target, request, json -> {
                    Answer answer = codec.decode(json);
                    report(request, answer.model(), answer.usage());
                    return whole.write(writer(request), answer);
                });
            }
            boolean includeUsage = usageWanted.of(asked);
            return StreamedAnswer.filter(
                    target,
                    request,
                    codec,
                    allocator -> new ChunkWriter(kind, id(request), now(), includeUsage, request.report(), allocator));
        };
    }

    /**
     * The request as the provider takes it, and what becomes of an answer with status 200.
     *
     * @throws LlmRefusal when the client's body can't be read, or not be said in the provider's terms
     */
    public Translated translate(ChatRequest request) throws LlmRefusal {
        try {
            Q asked = reader.read(request, configured);
            return new Translated(encode(asked), answers.filter(request, asked));
        } catch (LlmRefusal refusal) {
            throw new LlmRefusal(
                    refusal.status(), transforming(target.provider(), target.routeType()) + ": " + refusal.reason());
        }
    }

    /** The beginning of the reference's messages about requests. */
    static String transforming(String provider, RouteType routeType) {
        return "error transforming to " + provider + "://" + routeType;
    }

    private UpstreamBody encode(Q asked) throws LlmRefusal {
        ByteBuf out = ByteBufAllocator.DEFAULT.directBuffer(2048);
        boolean complete = false;
        try (OutputStream stream = new ByteBufOutputStream(out);
                JsonGenerator json = JsonTrees.MAPPER.createGenerator(stream)) {
            json.writeStartObject();
            codec.encode(asked, json);
            json.writeEndObject();
            json.flush();
            complete = true;
            return new TranslatedBody(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            if (!complete) {
                out.release();
            }
        }
    }

    private static void report(ChatRequest request, @Nullable String model, @Nullable Usage usage) {
        request.report().responseModel(model);
        if (usage != null) {
            request.report().usage(usage);
        }
    }

    private static AnswerWriter writer(ChatRequest request) {
        return new AnswerWriter(id(request), request.model(), now());
    }

    private static String id(ChatRequest request) {
        return "chatcmpl-" + request.exchange().requestId();
    }

    private static long now() {
        return Clock.systemUTC().millis() / 1000;
    }

    /** A request in the provider's terms. */
    public record Translated(UpstreamBody body, ResponseFilter success) {}

    /** Reads the client's body. */
    @FunctionalInterface
    private interface Reader<Q> {
        Q read(ChatRequest request, Sampling configured) throws LlmRefusal;
    }

    /** Says what becomes of the answer to a request. */
    @FunctionalInterface
    private interface Answers<Q> {
        ResponseFilter filter(ChatRequest request, Q asked);
    }

    /** Writes a whole answer. */
    @FunctionalInterface
    private interface Whole {
        byte[] write(AnswerWriter writer, Answer answer);
    }

    /** Tells whether the client wants a usage chunk. */
    @FunctionalInterface
    private interface UsageWanted<Q> {
        boolean of(Q asked);
    }
}
