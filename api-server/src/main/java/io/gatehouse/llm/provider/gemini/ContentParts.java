package io.gatehouse.llm.provider.gemini;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Media;
import io.gatehouse.llm.chat.Part;
import java.io.IOException;

/** Writes the parts of a message. */
record ContentParts(JsonGenerator json) implements Part.Writer {
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
    public void image(Part.Image part) throws IOException {
        media(part.media(), "image/generic");
    }

    @Override
    public void audio(Part.Audio part) throws IOException {
        inline("audio/" + part.format(), part.base64());
    }

    @Override
    public void file(Part.File part) throws IOException, LlmRefusal {
        if (part.media() != null) {
            media(part.media(), "application/pdf");
        } else {
            throw LlmRefusal.badRequest("this provider takes files by their content only");
        }
    }

    private void media(Media media, String unknownType) throws IOException {
        if (media.mediaType() != null && media.base64() != null) {
            inline(media.mediaType(), media.base64());
            return;
        }
        json.writeStartObject();
        json.writeObjectFieldStart("fileData");
        json.writeStringField("fileUri", media.url());
        json.writeStringField("mimeType", unknownType);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void inline(String type, String base64) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("inlineData");
        json.writeStringField("mimeType", type);
        json.writeStringField("data", base64);
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void other(Part.Other part) throws LlmRefusal {
        throw LlmRefusal.badRequest("cannot transform part of type '" + part.type() + "' to Gemini format");
    }
}
