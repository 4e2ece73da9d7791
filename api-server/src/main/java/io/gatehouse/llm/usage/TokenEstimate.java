package io.gatehouse.llm.usage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.json.ScannedObject;
import java.io.IOException;

/** Counts tokens roughly, by the reference's rules of thumb, where the provider does not count them. */
public final class TokenEstimate {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    /** Tokens per word, as the reference counts them for streams. */
    private static final double STREAMED = 1.8;

    private static final int CHARACTERS_PER_TOKEN = 4;

    private TokenEstimate() {}

    /** By the words of the messages' texts, of the prompt or of the texts to embed; pictures and the like don't count. */
    public static long prompt(ScannedObject request, boolean stream) {
        long words = 0;
        for (JsonNode message : member(request, "messages")) {
            JsonNode content = message.path("content");
            words += content.isTextual() ? words(content.textValue()) : 0;
            for (JsonNode part : content.isArray() ? content : JSON.createArrayNode()) {
                words += part.path("type").asText().equals("text")
                        ? words(part.path("text").asText(""))
                        : 0;
            }
        }
        words += texts(member(request, "prompt")) + texts(member(request, "input"));
        return (long) Math.floor(words * (stream ? STREAMED : 1.0) + 0.5);
    }

    /** By the length of the generated text. */
    static long completion(long characters) {
        return (characters + CHARACTERS_PER_TOKEN - 1) / CHARACTERS_PER_TOKEN;
    }

    /** One text, several, or tokens as numbers. */
    private static long texts(JsonNode prompt) {
        long words = prompt.isTextual() ? words(prompt.textValue()) : 0;
        for (JsonNode element : prompt.isArray() ? prompt : JSON.createArrayNode()) {
            words += element.isNumber() ? 1 : words(element.asText(""));
        }
        return words;
    }

    private static JsonNode member(ScannedObject request, String name) {
        int member = request.find(name);
        if (member < 0) {
            return JSON.missingNode();
        }
        try {
            return JSON.readTree(request.value(member));
        } catch (IOException impossible) {
            throw new IllegalStateException("a member that was scanned can be read", impossible);
        }
    }

    private static long words(String text) {
        long words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}
