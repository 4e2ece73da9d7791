package io.gatehouse.lua;

/** Text of functions on its way to the log. */
final class TextLines {
    private TextLines() {}

    /** One line of at most that many characters, without control characters that could pass for another line. */
    static String printable(String text, int most) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), most) + 1);
        for (int i = 0; i < text.length() && i < most; i++) {
            char c = text.charAt(i);
            line.append(c < ' ' || c == 0x7F ? ' ' : c);
        }
        return text.length() > most ? line.append('…').toString() : line.toString();
    }
}
