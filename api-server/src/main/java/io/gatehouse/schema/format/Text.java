package io.gatehouse.schema.format;

/** Questions about characters that several formats ask. */
final class Text {
    private Text() {}

    static boolean isAsciiLetterOrDigit(int character) {
        return (character >= '0' && character <= '9')
                || (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z');
    }

    /** Whether it can be written as UTF-8: a lone surrogate can't. */
    static boolean isEncodable(int codePoint) {
        return codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
    }
}
