package io.gatehouse.gateway.router;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.gatehouse.plugin.Captures;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A route path that begins with {@code ~}: an RE2 expression, so that matching is linear in the path's length. As in
 * Kong it is anchored at the start (of its first alternative only) and open at the end.
 */
public final class PathExpression {
    private static final String METACHARACTERS = "\\^$.|?*+()[]{}";

    private final Pattern pattern;
    private final String literalPrefix;

    private PathExpression(Pattern pattern, String literalPrefix) {
        this.pattern = pattern;
        this.literalPrefix = literalPrefix;
    }

    /**
     * Compiles an expression.
     *
     * @param expression without the leading {@code ~}; named groups as {@code (?<name>…)} or {@code (?P<name>…)}
     * @throws PatternSyntaxException when RE2 does not accept it
     */
    public static PathExpression compile(String expression) {
        String bytes = latin1(expression);
        return new PathExpression(Pattern.compile("^" + namedGroups(bytes)), literalPrefix(bytes));
    }

    /** The text that every match begins with, as far as that is plain to see. */
    String literalPrefix() {
        return literalPrefix;
    }

    /** The match at the start of a normalized path, null when there is none. */
    @Nullable
    Matcher match(String path) {
        Matcher matcher = pattern.matcher(path);
        return matcher.find() ? matcher : null;
    }

    /** The groups of a match; {@link Captures#NONE} where the expression has none. */
    Captures captures(Matcher matcher) {
        int groups = matcher.groupCount();
        if (groups == 0) {
            return Captures.NONE;
        }
        List<@Nullable String> numbered = new ArrayList<>(groups + 1);
        for (int i = 0; i <= groups; i++) {
            numbered.add(text(matcher.group(i)));
        }
        Map<String, String> named = new HashMap<>();
        for (Map.Entry<String, Integer> group : pattern.namedGroups().entrySet()) {
            String value = numbered.get(group.getValue());
            if (value != null) {
                named.put(group.getKey(), value);
            }
        }
        return new Captures(named, numbered);
    }

    /** Paths are matched as bytes, one per char, so that no percent-encoded sequence is lost on the way. */
    static String latin1(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            }
        }
        return text;
    }

    private static @Nullable String text(@Nullable String latin1) {
        return latin1 == null ? null : utf8(latin1);
    }

    static String utf8(String latin1) {
        for (int i = 0; i < latin1.length(); i++) {
            if (latin1.charAt(i) > 0x7F) {
                return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            }
        }
        return latin1;
    }

    static String namedGroups(String expression) {
        StringBuilder text = new StringBuilder(expression.length() + 8);
        boolean escaped = false;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (!escaped && expression.startsWith("(?<", i) && opensName(expression, i + 3)) {
                text.append("(?P<");
                i += 2;
                continue;
            }
            escaped = c == '\\' && !escaped;
            text.append(c);
        }
        return text.toString();
    }

    private static boolean opensName(String expression, int index) {
        return index < expression.length() && expression.charAt(index) != '=' && expression.charAt(index) != '!';
    }

    private static String literalPrefix(String expression) {
        if (expression.indexOf('|') >= 0) {
            return "";
        }
        int end = 0;
        while (end < expression.length() && METACHARACTERS.indexOf(expression.charAt(end)) < 0) {
            end++;
        }
        // A quantifier after the last character makes that character optional.
        boolean quantified = end < expression.length() && "?*{".indexOf(expression.charAt(end)) >= 0;
        return expression.substring(0, quantified && end > 0 ? end - 1 : end);
    }
}
