package io.gatehouse.schema.expression;

import io.netty.util.NetUtil;
import java.util.ArrayList;
import java.util.List;

/**
 * One word of an expression.
 *
 * @param text of a string its content, else what is written
 * @param position of its first character, from 1
 */
record Token(Kind kind, String text, int position) {
    private static final List<String> SYMBOLS =
            List.of("&&", "||", "==", "!=", "^=", "=^", ">=", "<=", "~", "!", "(", ")", ">", "<");

    enum Kind {
        NAME,
        SYMBOL,
        TEXT,
        NUMBER,
        ADDRESS,
        RANGE,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    InvalidExpression unexpected(String expected) {
        String found = kind == Kind.END ? "its end" : "'" + text + "' at character " + position;
        return new InvalidExpression("expected " + expected + " but found " + found);
    }

    static List<Token> list(String expression) throws InvalidExpression {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < expression.length()) {
            char first = expression.charAt(at);
            if (Character.isWhitespace(first)) {
                at++;
            } else if (first == '"') {
                at = quoted(expression, at, tokens);
            } else if (expression.startsWith("r#\"", at)) {
                int end = expression.indexOf("\"#", at + 3);
                if (end < 0) {
                    throw unclosed(at);
                }
                tokens.add(new Token(Kind.TEXT, expression.substring(at + 3, end), at + 1));
                at = end + 2;
            } else {
                at = other(expression, at, tokens);
            }
        }
        tokens.add(new Token(Kind.END, "", expression.length() + 1));
        return tokens;
    }

    private static int quoted(String expression, int start, List<Token> tokens) throws InvalidExpression {
        StringBuilder text = new StringBuilder();
        for (int at = start + 1; at < expression.length(); at++) {
            char next = expression.charAt(at);
            if (next == '"') {
                tokens.add(new Token(Kind.TEXT, text.toString(), start + 1));
                return at + 1;
            }
            if (next == '\\') {
                at++;
                text.append(escaped(expression, at));
            } else {
                text.append(next);
            }
        }
        throw unclosed(start);
    }

    private static char escaped(String expression, int at) throws InvalidExpression {
        return switch (at < expression.length() ? expression.charAt(at) : 0) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '\\' -> '\\';
            case '"' -> '"';
            default -> throw new InvalidExpression("unknown escape sequence at character " + at);
        };
    }

    private static int other(String expression, int start, List<Token> tokens) throws InvalidExpression {
        int end = start;
        while (end < expression.length() && isWord(expression.charAt(end))) {
            end++;
        }
        if (end > start) {
            String word = expression.substring(start, end);
            tokens.add(new Token(kind(word), word, start + 1));
            return end;
        }
        for (String symbol : SYMBOLS) {
            if (expression.startsWith(symbol, start)) {
                tokens.add(new Token(Kind.SYMBOL, symbol, start + 1));
                return start + symbol.length();
            }
        }
        throw new InvalidExpression("unexpected '" + expression.charAt(start) + "' at character " + (start + 1));
    }

    private static boolean isWord(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "._-:/".indexOf(c) >= 0);
    }

    private static Kind kind(String word) {
        int slash = word.indexOf('/');
        String address = slash < 0 ? word : word.substring(0, slash);
        int bits = NetUtil.isValidIpV4Address(address) ? 32 : NetUtil.isValidIpV6Address(address) ? 128 : -1;
        if (bits > 0 && slash < 0) {
            return Kind.ADDRESS;
        }
        if (bits > 0) {
            String length = word.substring(slash + 1);
            return length.matches("[0-9]{1,3}") && Integer.parseInt(length) <= bits ? Kind.RANGE : Kind.NAME;
        }
        return word.matches("-?[0-9]{1,18}|0x[0-9a-fA-F]{1,15}") ? Kind.NUMBER : Kind.NAME;
    }

    private static InvalidExpression unclosed(int start) {
        return new InvalidExpression("the string at character " + (start + 1) + " has no end");
    }
}
