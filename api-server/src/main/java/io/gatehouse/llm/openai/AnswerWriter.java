package io.gatehouse.llm.openai;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.JsonTrees;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Choice;
import io.gatehouse.llm.chat.ToolCall;
import io.gatehouse.llm.chat.Vectors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.Map;

/** Writes whole answers in OpenAI's dialect. */
public final class AnswerWriter {
    private final String id;
    private final String model;
    private final long now;

    /**
     * Prepares for one answer.
     *
     * @param id for answers without one
     * @param model for answers that name none
     * @param now seconds since 1970, for answers that don't say when they were made
     */
    public AnswerWriter(String id, String model, long now) {
        this.id = id;
        this.model = model;
        this.now = now;
    }

    /** A {@code chat.completion}. */
    public byte[] chat(Answer answer) {
        return write(json -> completion(json, answer, "chat.completion", AnswerWriter::message));
    }

    /** A {@code text_completion}. */
    public byte[] text(Answer answer) {
        return write(json -> completion(
                json, answer, "text_completion", (to, choice) -> to.writeStringField("text", orEmpty(choice))));
    }

    /** A {@code list} of embeddings. */
    public byte[] vectors(Vectors vectors, boolean base64) {
        return write(json -> {
            json.writeStringField("object", "list");
            json.writeArrayFieldStart("data");
            for (int i = 0; i < vectors.vectors().size(); i++) {
                json.writeStartObject();
                json.writeStringField("object", "embedding");
                json.writeNumberField("index", i);
                json.writeFieldName("embedding");
                vector(json, vectors.vectors().get(i), base64);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("model", vectors.model() == null ? model : vectors.model());
            Usage usage = vectors.usage();
            if (usage != null) {
                json.writeObjectFieldStart("usage");
                count(json, "prompt_tokens", usage.prompt());
                count(json, "total_tokens", usage.total() < 0 ? usage.prompt() : usage.total());
                json.writeEndObject();
            }
        });
    }

    private void completion(JsonGenerator json, Answer answer, String object, ChoiceWriter body) throws IOException {
        json.writeStringField("id", answer.id() == null ? id : answer.id());
        json.writeStringField("object", object);
        json.writeNumberField("created", answer.created() == 0 ? now : answer.created());
        json.writeStringField("model", answer.model() == null ? model : answer.model());
        json.writeArrayFieldStart("choices");
        for (int i = 0; i < answer.choices().size(); i++) {
            Choice choice = answer.choices().get(i);
            json.writeStartObject();
            json.writeNumberField("index", i);
            body.write(json, choice);
            json.writeNullField("logprobs");
            json.writeStringField(
                    "finish_reason",
                    choice.finish() == null ? null : choice.finish().wireName());
            json.writeEndObject();
        }
        json.writeEndArray();
        Usage usage = answer.usage();
        if (usage != null) {
            json.writeFieldName("usage");
            usage(json, usage);
        }
        for (Map.Entry<String, JsonNode> extra : answer.extra().entrySet()) {
            json.writeFieldName(extra.getKey());
            json.writeTree(extra.getValue());
        }
    }

    private static void message(JsonGenerator json, Choice choice) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("role", "assistant");
        json.writeStringField("content", choice.text());
        if (choice.reasoning() != null) {
            json.writeStringField("reasoning_content", choice.reasoning());
        }
        if (!choice.toolCalls().isEmpty()) {
            json.writeArrayFieldStart("tool_calls");
            for (ToolCall call : choice.toolCalls()) {
                json.writeStartObject();
                json.writeStringField("id", call.id());
                json.writeStringField("type", "function");
                json.writeObjectFieldStart("function");
                json.writeStringField("name", call.name());
                json.writeStringField("arguments", call.arguments().isEmpty() ? "{}" : call.arguments());
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Counts that the provider left out are left out. */
    static void usage(JsonGenerator json, Usage usage) throws IOException {
        json.writeStartObject();
        count(json, "prompt_tokens", usage.prompt());
        count(json, "completion_tokens", usage.completion());
        count(json, "total_tokens", usage.total());
        if (usage.cached() >= 0) {
            json.writeObjectFieldStart("prompt_tokens_details");
            json.writeNumberField("cached_tokens", usage.cached());
            json.writeEndObject();
        }
        if (usage.reasoning() >= 0) {
            json.writeObjectFieldStart("completion_tokens_details");
            json.writeNumberField("reasoning_tokens", usage.reasoning());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void count(JsonGenerator json, String name, long tokens) throws IOException {
        if (tokens >= 0) {
            json.writeNumberField(name, tokens);
        }
    }

    private static void vector(JsonGenerator json, float[] vector, boolean base64) throws IOException {
        if (base64) {
            ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(vector);
            json.writeString(Base64.getEncoder().encodeToString(bytes.array()));
            return;
        }
        json.writeStartArray();
        for (float value : vector) {
            json.writeNumber(value);
        }
        json.writeEndArray();
    }

    private static String orEmpty(Choice choice) {
        return choice.text() == null ? "" : choice.text();
    }

    private static byte[] write(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = JsonTrees.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The members of an object. */
    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** What a choice of this kind of answer has. */
    @FunctionalInterface
    private interface ChoiceWriter {
        void write(JsonGenerator json, Choice choice) throws IOException;
    }
}
