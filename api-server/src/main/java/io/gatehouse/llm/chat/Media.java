package io.gatehouse.llm.chat;

import org.jspecify.annotations.Nullable;

/**
 * Something that is not text: somewhere on the net, or carried along.
 *
 * @param url where it is; for a data URI the whole of it
 * @param mediaType null unless the URL is a data URI in base64
 * @param base64 the content; null unless the URL is a data URI in base64
 */
public record Media(
        String url, @Nullable String mediaType, @Nullable String base64) {
    private static final String BASE64 = ";base64,";

    /** Takes a data URI apart; any other URL stays as it is. */
    public static Media of(String url) {
        int mark = url.startsWith("data:") ? url.indexOf(BASE64) : -1;
        if (mark < 0 || url.lastIndexOf(',', mark) >= 0) {
            return new Media(url, null, null);
        }
        String type = url.substring("data:".length(), mark);
        int parameter = type.indexOf(';');
        return new Media(
                url, parameter < 0 ? type : type.substring(0, parameter), url.substring(mark + BASE64.length()));
    }

    /** Whether the content is carried along. */
    public boolean inline() {
        return base64 != null;
    }
}
