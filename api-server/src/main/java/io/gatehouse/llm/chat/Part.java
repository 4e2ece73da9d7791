package io.gatehouse.llm.chat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.LlmRefusal;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A piece of a message's content. */
public sealed interface Part {
    /** Calls the method of this case; a new case fails to compile where it is not handled. */
    void writeTo(Writer writer) throws IOException, LlmRefusal;

    /**
     * Text.
     *
     * @param cacheControl the marker that some providers' caches take, as it came; mostly null
     */
    record Text(String text, @Nullable JsonNode cacheControl) implements Part {
        public Text(String text) {
            this(text, null);
        }

        @Override
        public void writeTo(Writer writer) throws IOException, LlmRefusal {
            writer.text(this);
        }
    }

    /** @param detail OpenAI's {@code low}, {@code high} or {@code auto}; mostly null */
    record Image(Media media, @Nullable String detail) implements Part {
        @Override
        public void writeTo(Writer writer) throws IOException, LlmRefusal {
            writer.image(this);
        }
    }

    /**
     * Recorded speech.
     *
     * @param base64 the sound
     * @param format {@code wav} or {@code mp3}
     */
    record Audio(String base64, String format) implements Part {
        @Override
        public void writeTo(Writer writer) throws IOException, LlmRefusal {
            writer.audio(this);
        }
    }

    /**
     * A document: its content, or the id that the provider gave it when it was uploaded.
     *
     * @param media null when there is an id
     */
    record File(
            @Nullable Media media,
            @Nullable String id,
            @Nullable String filename) implements Part {
        @Override
        public void writeTo(Writer writer) throws IOException, LlmRefusal {
            writer.file(this);
        }
    }

    /** A part that OpenAI's dialect does not know: some providers take their own ones as they are. */
    record Other(String type, JsonNode json) implements Part {
        @Override
        public void writeTo(Writer writer) throws IOException, LlmRefusal {
            writer.other(this);
        }
    }

    /** Puts parts into a provider's terms, or refuses those that have none. */
    interface Writer {
        void text(Text part) throws IOException, LlmRefusal;

        void image(Image part) throws IOException, LlmRefusal;

        void audio(Audio part) throws IOException, LlmRefusal;

        void file(File part) throws IOException, LlmRefusal;

        void other(Other part) throws IOException, LlmRefusal;
    }
}
