package io.gatehouse.llm.provider.bedrock;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Media;
import io.gatehouse.llm.chat.Part;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a message as content blocks. */
record ConverseBlocks(JsonGenerator json) implements Part.Writer {
    private static final Map<String, String> DOCUMENTS = Map.of(
            "application/pdf", "pdf",
            "text/csv", "csv",
            "text/html", "html",
            "text/plain", "txt",
            "text/markdown", "md",
            "application/msword", "doc",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx",
            "application/vnd.ms-excel", "xls",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    /** Empty ones are left out: the API refuses them, and OpenAI's clients send them beside tool calls. */
    @Override
    public void text(Part.Text part) throws IOException {
        if (!part.text().isEmpty()) {
            text(part.text());
        }
    }

    void text(String text) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    @Override
    public void image(Part.Image part) throws IOException, LlmRefusal {
        Media media = part.media();
        String type = media.mediaType();
        if (type == null || media.base64() == null) {
            throw LlmRefusal.badRequest("this provider takes pictures as data URIs only");
        }
        if (!type.startsWith("image/")) {
            throw LlmRefusal.badRequest("a picture must have a media type of image/… but has '" + type + "'");
        }
        String format = type.substring("image/".length());
        block("image", format.equals("jpg") ? "jpeg" : format, null, media.base64());
    }

    @Override
    public void audio(Part.Audio part) throws LlmRefusal {
        throw unfit("input_audio");
    }

    @Override
    public void file(Part.File part) throws IOException, LlmRefusal {
        Media media = part.media();
        if (media == null || media.mediaType() == null || media.base64() == null) {
            throw LlmRefusal.badRequest("this provider takes files by their content only");
        }
        String format = DOCUMENTS.get(media.mediaType());
        if (format == null) {
            throw LlmRefusal.badRequest("this provider takes no file of type '" + media.mediaType() + "'");
        }
        block("document", format, name(part.filename() == null ? "document" : part.filename()), media.base64());
    }

    /** Names may have letters, digits, single spaces, hyphens, parentheses and brackets only. */
    private static String name(String filename) {
        String fit = filename.replaceAll("[^A-Za-z0-9 ()\\[\\]-]", "-").replaceAll(" +", " ");
        return fit.isBlank() ? "document" : fit;
    }

    private void block(String kind, String format, @Nullable String name, String base64) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart(kind);
        json.writeStringField("format", format);
        if (name != null) {
            json.writeStringField("name", name);
        }
        json.writeObjectFieldStart("source");
        json.writeStringField("bytes", base64);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Blocks of the API's own go through. */
    @Override
    public void other(Part.Other part) throws IOException {
        json.writeTree(part.json());
    }

    private static LlmRefusal unfit(String type) {
        return LlmRefusal.badRequest("this provider takes no part of type '" + type + "'");
    }
}
