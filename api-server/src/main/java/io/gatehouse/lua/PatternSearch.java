package io.gatehouse.lua;

import org.jspecify.annotations.Nullable;

/**
 * Lua's patterns with a bound on the steps they take. LuaJIT's own matcher backtracks for hours on some, and nothing can
 * stop it meanwhile.
 */
final class PatternSearch {
    /** A pattern that can't be used. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    /** The search took more steps than it may. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final int MAX_CAPTURES = 32;
    private static final int MAX_DEPTH = 200;
    private static final int UNFINISHED = -1;
    private static final int POSITION = -2;

    private final byte[] text;
    private final byte[] pattern;
    private final int[] starts = new int[MAX_CAPTURES];
    private final int[] lengths = new int[MAX_CAPTURES];
    private int level;
    private int depth;
    private long steps;

    /** @param steps how many characters may be looked at */
    PatternSearch(byte[] text, byte[] pattern, long steps) {
        this.text = text;
        this.pattern = pattern;
        this.steps = steps;
    }

    /**
     * Finds the first match from there on.
     *
     * @param from counted from 0
     * @return begin and end of the match, counted from 0, the end exclusive; null when there is none
     */
    int @Nullable [] find(int from) {
        boolean anchored = pattern.length > 0 && pattern[0] == '^';
        for (int begin = from; begin <= text.length; begin++) {
            level = 0;
            depth = 0;
            int end = match(begin, anchored ? 1 : 0);
            if (end >= 0) {
                return new int[] {begin, end};
            }
            if (anchored) {
                return null;
            }
        }
        return null;
    }

    int captures() {
        return level;
    }

    /** Where a capture begins, counted from 0. */
    int start(int capture) {
        return starts[capture];
    }

    /** How long a capture is, negative for one that is a position. */
    int length(int capture) {
        if (lengths[capture] == UNFINISHED) {
            throw new Malformed("unfinished capture");
        }
        return lengths[capture];
    }

    /** The end of the match of the pattern from {@code p} at {@code s}; -1 when it does not match. */
    private int match(int s, int p) {
        if (++depth > MAX_DEPTH) {
            throw new Malformed("pattern too complex");
        }
        int result = matchHere(s, p);
        depth--;
        return result;
    }

    private int matchHere(int from, int begin) {
        int s = from;
        int p = begin;
        while (true) {
            step();
            if (p == pattern.length) {
                return s;
            }
            switch (pattern[p]) {
                case '(' -> {
                    return at(p + 1) == ')' ? open(s, p + 2, POSITION) : open(s, p + 1, UNFINISHED);
                }
                case ')' -> {
                    return close(s, p + 1);
                }
                case '$' -> {
                    if (p + 1 == pattern.length) {
                        return s == text.length ? s : -1;
                    }
                }
                case '%' -> {
                    int next = at(p + 1);
                    if (next == 'b' || (next >= '0' && next <= '9')) {
                        s = next == 'b' ? balanced(s, p + 2) : again(s, next - '1');
                        if (s < 0) {
                            return -1;
                        }
                        p += next == 'b' ? 4 : 2;
                        continue;
                    } else if (next == 'f') {
                        if (!onFrontier(s, p + 2)) {
                            return -1;
                        }
                        p = itemEnd(p + 2);
                        continue;
                    }
                }
                default -> {
                    // An ordinary item, see below.
                }
            }
            int end = itemEnd(p);
            switch (at(end)) {
                case '?' -> {
                    int result = single(s, p, end) ? match(s + 1, end + 1) : -1;
                    if (result >= 0) {
                        return result;
                    }
                    p = end + 1;
                }
                case '*' -> {
                    return greedy(s, p, end, 0);
                }
                case '+' -> {
                    return greedy(s, p, end, 1);
                }
                case '-' -> {
                    return lazy(s, p, end);
                }
                default -> {
                    if (!single(s, p, end)) {
                        return -1;
                    }
                    s++;
                    p = end;
                }
            }
        }
    }

    private boolean onFrontier(int s, int set) {
        if (at(set) != '[') {
            throw new Malformed("a frontier in a pattern needs a set");
        }
        int last = itemEnd(set) - 1;
        int before = s == 0 ? 0 : text[s - 1] & 0xFF;
        int here = s == text.length ? 0 : text[s] & 0xFF;
        return !inSet(before, set, last) && inSet(here, set, last);
    }

    private int greedy(int s, int p, int end, int least) {
        int count = 0;
        while (single(s + count, p, end)) {
            count++;
        }
        for (; count >= least; count--) {
            int result = match(s + count, end + 1);
            if (result >= 0) {
                return result;
            }
        }
        return -1;
    }

    private int lazy(int from, int p, int end) {
        int s = from;
        while (true) {
            int result = match(s, end + 1);
            if (result >= 0) {
                return result;
            }
            if (!single(s, p, end)) {
                return -1;
            }
            s++;
        }
    }

    private int open(int s, int p, int what) {
        if (level >= MAX_CAPTURES) {
            throw new Malformed("too many captures");
        }
        starts[level] = s;
        lengths[level] = what;
        level++;
        int result = match(s, p);
        if (result < 0) {
            level--;
        }
        return result;
    }

    private int close(int s, int p) {
        int capture = level - 1;
        while (capture >= 0 && lengths[capture] != UNFINISHED) {
            capture--;
        }
        if (capture < 0) {
            throw new Malformed("invalid pattern capture");
        }
        lengths[capture] = s - starts[capture];
        int result = match(s, p);
        if (result < 0) {
            lengths[capture] = UNFINISHED;
        }
        return result;
    }

    private int again(int s, int capture) {
        if (capture < 0 || capture >= level || lengths[capture] == UNFINISHED) {
            throw new Malformed("invalid capture index");
        }
        int length = Math.max(lengths[capture], 0);
        steps -= length;
        if (s + length > text.length) {
            return -1;
        }
        for (int i = 0; i < length; i++) {
            if (text[starts[capture] + i] != text[s + i]) {
                return -1;
            }
        }
        return s + length;
    }

    private int balanced(int s, int p) {
        if (p + 1 >= pattern.length) {
            throw new Malformed("unbalanced pattern");
        }
        if (s >= text.length || text[s] != pattern[p]) {
            return -1;
        }
        int open = 1;
        for (int i = s + 1; i < text.length; i++) {
            step();
            if (text[i] == pattern[p + 1]) {
                if (--open == 0) {
                    return i + 1;
                }
            } else if (text[i] == pattern[p]) {
                open++;
            }
        }
        return -1;
    }

    /** Where the pattern item at {@code p} ends. */
    private int itemEnd(int p) {
        int at = p + 1;
        if (pattern[p] == '%') {
            if (at >= pattern.length) {
                throw new Malformed("malformed pattern (ends with '%')");
            }
            return at + 1;
        }
        if (pattern[p] == '[') {
            if (at(at) == '^') {
                at++;
            }
            do {
                if (at >= pattern.length) {
                    throw new Malformed("malformed pattern (missing ']')");
                }
                if (pattern[at++] == '%' && at < pattern.length) {
                    at++;
                }
            } while (at(at) != ']');
            return at + 1;
        }
        return at;
    }

    private boolean single(int s, int p, int end) {
        step();
        if (s >= text.length) {
            return false;
        }
        int c = text[s] & 0xFF;
        return switch (pattern[p]) {
            case '.' -> true;
            case '%' -> inClass(c, pattern[p + 1]);
            case '[' -> inSet(c, p, end - 1);
            default -> (pattern[p] & 0xFF) == c;
        };
    }

    /** @param last the place of the closing bracket */
    private boolean inSet(int c, int open, int last) {
        boolean wanted = true;
        int p = open + 1;
        if (at(p) == '^') {
            wanted = false;
            p++;
        }
        for (; p < last; p++) {
            if (pattern[p] == '%') {
                p++;
                if (inClass(c, pattern[p])) {
                    return wanted;
                }
            } else if (p + 2 < last && pattern[p + 1] == '-') {
                if ((pattern[p] & 0xFF) <= c && c <= (pattern[p + 2] & 0xFF)) {
                    return wanted;
                }
                p += 2;
            } else if ((pattern[p] & 0xFF) == c) {
                return wanted;
            }
        }
        return !wanted;
    }

    private static boolean inClass(int c, byte name) {
        boolean member = switch (name | 0x20) {
            case 'a' -> isLetter(c);
            case 'c' -> c < 0x20 || c == 0x7F;
            case 'd' -> c >= '0' && c <= '9';
            case 'g' -> c > 0x20 && c < 0x7F;
            case 'l' -> c >= 'a' && c <= 'z';
            case 'p' -> c > 0x20 && c < 0x7F && !isLetter(c) && (c < '0' || c > '9');
            case 's' -> c == ' ' || (c >= '\t' && c <= '\r');
            case 'u' -> c >= 'A' && c <= 'Z';
            case 'w' -> isLetter(c) || (c >= '0' && c <= '9');
            case 'x' -> Character.digit(c, 16) >= 0 && c < 0x7F;
            case 'z' -> c == 0;
            default -> (name & 0xFF) == c;
        };
        boolean named = isLetter(name) && "acdglpsuwxz".indexOf(name | 0x20) >= 0;
        return (named && name < 'a') ? !member : member;
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int at(int p) {
        return p < pattern.length ? pattern[p] : -1;
    }

    private void step() {
        if (--steps < 0) {
            throw new TooLong();
        }
    }
}
