package io.gatehouse.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** JSON text of single values. */
public final class JsonText {
    private JsonText() {}

    /** A string with its quotes, as UTF-8. */
    public static byte[] quote(String text) {
        byte[] inner = JsonStringEncoder.getInstance().quoteAsUTF8(text);
        byte[] quoted = new byte[inner.length + 2];
        quoted[0] = '"';
        System.arraycopy(inner, 0, quoted, 1, inner.length);
        quoted[quoted.length - 1] = '"';
        return quoted;
    }
}
