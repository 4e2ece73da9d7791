package io.gatehouse.schema.format;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Regular expressions of routes. They run in linear time, so those that only a backtracking engine understands are
 * refused; so are those whose counted repetitions multiply into a program of millions of steps.
 */
public final class LinearRegex {
    /** More than any route needs, and still compiled within milliseconds. */
    private static final long MOST_STEPS = 20_000;

    private LinearRegex() {}

    /** What is wrong with {@code regex}; empty when it can be compiled. */
    public static Optional<String> problem(String regex) {
        if (steps(regex) > MOST_STEPS) {
            return Optional.of("invalid regex: '" + shortened(regex) + "' (expression too large)");
        }
        try {
            Pattern.compile(regex);
            return Optional.empty();
        } catch (PatternSyntaxException malformed) {
            return Optional.of("invalid regex: '" + shortened(regex) + "' (" + malformed.getDescription() + ")");
        }
    }

    /** About how many steps the compiled program has: one per atom, multiplied by counted repetitions around it. */
    private static long steps(String regex) {
        Deque<Long> outer = new ArrayDeque<>();
        long total = 0;
        long last = 0;
        int at = 0;
        while (at < regex.length()) {
            char character = regex.charAt(at);
            int next = at + 1;
            if (character == '(') {
                outer.push(total);
                total = 1;
                last = 0;
            } else if (character == ')' && !outer.isEmpty()) {
                last = total;
                total += outer.pop();
            } else if (character == '{' && repetitions(regex, at) > 0) {
                // Capped, so that a long chain can't overflow.
                total = Math.min(total + last * (repetitions(regex, at) - 1), Integer.MAX_VALUE);
                last = Math.min(last * repetitions(regex, at), Integer.MAX_VALUE);
                next = regex.indexOf('}', at) + 1;
            } else if (regex.startsWith("\\Q", at)) {
                next = afterQuote(regex, at);
                last = 1;
                total += next - at;
            } else {
                last = 1;
                total++;
                next = character == '\\' ? afterEscape(regex, at) : character == '[' ? afterClass(regex, at) : next;
            }
            at = next;
        }
        return outer.stream().mapToLong(Long::longValue).sum() + total;
    }

    /** The larger bound of the {@code {n,m}} at {@code brace}; 0 when it is no repetition. */
    private static long repetitions(String regex, int brace) {
        long larger = 0;
        long number = 0;
        for (int at = brace + 1; at < regex.length() && at < brace + 12; at++) {
            char character = regex.charAt(at);
            if (character >= '0' && character <= '9') {
                number = number * 10 + (character - '0');
            } else if (character == ',' || character == '}') {
                larger = Math.max(larger, number);
                number = 0;
                if (character == '}') {
                    return larger;
                }
            } else {
                return 0;
            }
        }
        return 0;
    }

    private static int afterQuote(String regex, int start) {
        int end = regex.indexOf("\\E", start);
        return end < 0 ? regex.length() : end + 2;
    }

    /** Braces after {@code \x} and {@code \p} name a character; they repeat nothing. */
    private static int afterEscape(String regex, int backslash) {
        int end = regex.startsWith("{", backslash + 2) && "xpP".indexOf(regex.charAt(backslash + 1)) >= 0
                ? regex.indexOf('}', backslash)
                : -1;
        return end < 0 ? backslash + 2 : end + 1;
    }

    private static int afterClass(String regex, int bracket) {
        int at = bracket + 1;
        if (regex.startsWith("^", at)) {
            at++;
        }
        // A bracket that comes first is a member.
        at++;
        while (at < regex.length() && regex.charAt(at) != ']') {
            at += regex.charAt(at) == '\\' ? 2 : regex.startsWith("[:", at) ? 2 : 1;
        }
        return at + 1;
    }

    private static String shortened(String regex) {
        return regex.length() <= 200 ? regex : regex.substring(0, 200) + "…";
    }
}
