package io.gatehouse.llm.usage;

/** Text that comes in pieces: its length without the spaces at its ends, and as much of it as may be kept. */
final class GeneratedText {
    private final StringBuilder kept = new StringBuilder();
    private final int most;
    private long length;
    private long trailing;

    GeneratedText(int most) {
        this.most = most;
    }

    void append(String piece) {
        int room = most - kept.length();
        if (room > 0) {
            kept.append(piece, 0, Math.min(room, piece.length()));
        }
        for (int i = 0; i < piece.length(); i++) {
            if (Character.isWhitespace(piece.charAt(i))) {
                trailing++;
            } else {
                length += 1 + (length == 0 ? 0 : trailing);
                trailing = 0;
            }
        }
    }

    /** In characters, trimmed. */
    long length() {
        return length;
    }

    String kept() {
        return kept.toString();
    }
}
