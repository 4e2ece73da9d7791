package io.gatehouse.llm.provider.anthropic;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Media;
import io.gatehouse.llm.chat.Part;
import java.io.IOException;
import java.util.List;

/** Writes the parts of a message as content blocks. */
final class ContentBlocks implements Part.Writer {
    private static final String TYPE = "type";

    private final JsonGenerator json;

    ContentBlocks(JsonGenerator json) {
        this.json = json;
    }

    void write(List<Part> parts) throws IOException, LlmRefusal {
        for (Part part : parts) {
            part.writeTo(this);
        }
    }

    /** Empty ones are left out: the API refuses them, and OpenAI's clients send them beside tool calls. */
    @Override
    public void text(Part.Text part) throws IOException {
        if (part.text().isEmpty()) {
            return;
        }
        json.writeStartObject();
        json.writeStringField(TYPE, "text");
        json.writeStringField("text", part.text());
        if (part.cacheControl() != null) {
            json.writeFieldName("cache_control");
            json.writeTree(part.cacheControl());
        }
        json.writeEndObject();
    }

    @Override
    public void image(Part.Image part) throws IOException {
        json.writeStartObject();
        json.writeStringField(TYPE, "image");
        source(part.media());
        json.writeEndObject();
    }

    private void source(Media media) throws IOException {
        json.writeObjectFieldStart("source");
        if (media.inline()) {
            json.writeStringField(TYPE, "base64");
            json.writeStringField("media_type", media.mediaType());
            json.writeStringField("data", media.base64());
        } else {
            json.writeStringField(TYPE, "url");
            json.writeStringField("url", media.url());
        }
        json.writeEndObject();
    }

    @Override
    public void audio(Part.Audio part) throws LlmRefusal {
        throw LlmRefusal.badRequest("this provider takes no part of type 'input_audio'");
    }

    @Override
    public void file(Part.File part) throws IOException, LlmRefusal {
        json.writeStartObject();
        json.writeStringField(TYPE, "document");
        if (part.media() != null) {
            source(part.media());
        } else {
            json.writeObjectFieldStart("source");
            json.writeStringField(TYPE, "file");
            json.writeStringField("file_id", part.id());
            json.writeEndObject();
        }
        if (part.filename() != null) {
            json.writeStringField("title", part.filename());
        }
        json.writeEndObject();
    }

    /** Blocks of the API's own go through, as in the reference. */
    @Override
    public void other(Part.Other part) throws IOException {
        json.writeTree(part.json());
    }
}
