package io.gatehouse.lua;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a Lua source: names, keywords, symbols, and literals as one word each. Comments are left out. */
final class LuaSource {
    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "break",
            "do",
            "else",
            "elseif",
            "end",
            "false",
            "for",
            "function",
            "goto",
            "if",
            "in",
            "local",
            "nil",
            "not",
            "or",
            "repeat",
            "return",
            "then",
            "true",
            "until",
            "while");
    private static final List<String> SYMBOLS = List.of("...", "..", "==", "~=", "<=", ">=", "::");

    /** What a word is. */
    enum Kind {
        NAME,
        KEYWORD,
        NUMBER,
        STRING,
        SYMBOL,
        END
    }

    /**
     * A word.
     *
     * @param text of names, keywords and symbols; empty for literals
     * @param start offset of its first character
     * @param end offset behind its last
     */
    record Word(Kind kind, String text, int start, int end) {
        boolean is(String expected) {
            return text.equals(expected) && (kind == Kind.KEYWORD || kind == Kind.SYMBOL);
        }
    }

    /** The source is not Lua, or Lua that is not known here. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    private final String source;
    private int at;

    private LuaSource(String source) {
        this.source = source;
    }

    static List<Word> words(String source) throws Malformed {
        LuaSource reader = new LuaSource(source);
        List<Word> words = new ArrayList<>();
        Word word;
        do {
            word = reader.next();
            words.add(word);
        } while (word.kind() != Kind.END);
        return words;
    }

    private Word next() throws Malformed {
        skipBlanks();
        int start = at;
        if (at >= source.length()) {
            return new Word(Kind.END, "", start, start);
        }
        char c = source.charAt(at);
        if (isNameStart(c)) {
            while (at < source.length() && isNamePart(source.charAt(at))) {
                at++;
            }
            String text = source.substring(start, at);
            return new Word(KEYWORDS.contains(text) ? Kind.KEYWORD : Kind.NAME, text, start, at);
        }
        if (isDigit(c) || (c == '.' && isDigit(peek(1)))) {
            number();
            return new Word(Kind.NUMBER, "", start, at);
        }
        if (c == '"' || c == '\'') {
            quoted(c);
            return new Word(Kind.STRING, "", start, at);
        }
        if (c == '[' && longBracket() >= 0) {
            skipLong(longBracket());
            return new Word(Kind.STRING, "", start, at);
        }
        for (String symbol : SYMBOLS) {
            if (source.startsWith(symbol, at)) {
                at += symbol.length();
                return new Word(Kind.SYMBOL, symbol, start, at);
            }
        }
        at++;
        return new Word(Kind.SYMBOL, String.valueOf(c), start, at);
    }

    private void skipBlanks() throws Malformed {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                at++;
            } else if (source.startsWith("--", at)) {
                at += 2;
                int level = peek(0) == '[' ? longBracket() : -1;
                if (level >= 0) {
                    skipLong(level);
                } else {
                    while (at < source.length() && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
                        at++;
                    }
                }
            } else {
                return;
            }
        }
    }

    /** Digits, letters and points; a sign only behind an exponent. */
    private void number() {
        boolean hex = peek(0) == '0' && (peek(1) == 'x' || peek(1) == 'X');
        while (at < source.length()) {
            char c = source.charAt(at);
            boolean exponent = hex ? c == 'p' || c == 'P' : c == 'e' || c == 'E';
            if (exponent && (peek(1) == '+' || peek(1) == '-')) {
                at += 2;
            } else if (isNamePart(c) || c == '.') {
                at++;
            } else {
                return;
            }
        }
    }

    private void quoted(char quote) throws Malformed {
        at++;
        while (peek(0) != quote) {
            if (at >= source.length() || peek(0) == '\n' || peek(0) == '\r') {
                throw new Malformed("unfinished string");
            }
            if (peek(0) == '\\') {
                at++;
                if (peek(0) == 'z') {
                    at++;
                    while (peek(0) == ' ' || (peek(0) >= '\t' && peek(0) <= '\r')) {
                        at++;
                    }
                    continue;
                }
                // A line break of two characters is escaped as one.
                if ((peek(0) == '\r' && peek(1) == '\n') || (peek(0) == '\n' && peek(1) == '\r')) {
                    at++;
                }
            }
            at++;
        }
        at++;
    }

    /** How many equals signs stand in the opening bracket here, -1 when it is none. */
    private int longBracket() {
        int level = 0;
        while (peek(1 + level) == '=') {
            level++;
        }
        return peek(1 + level) == '[' ? level : -1;
    }

    private void skipLong(int level) throws Malformed {
        int end = source.indexOf("]" + "=".repeat(level) + "]", at + level + 2);
        if (end < 0) {
            throw new Malformed("unfinished long string or comment");
        }
        at = end + level + 2;
    }

    private char peek(int ahead) {
        return at + ahead < source.length() ? source.charAt(at + ahead) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c > 127;
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || isDigit(c);
    }

    /** A name that the source does not use. */
    static String unusedName(String source) {
        String name = "gatehouse_join";
        while (source.contains(name)) {
            name += "_";
        }
        return name;
    }
}
