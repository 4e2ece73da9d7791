package io.gatehouse.declarative;

import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * <code>${{ env "DECK_…" }}</code> in decK's files. Each reference gives way to a mark before the YAML is read, and the
 * mark to the value in the scalar that holds it: so a value can't become anything but a part of that scalar, whatever
 * lines, quotes or colons it has, and the reference's own quotes may stand between quotes.
 */
public final class EnvironmentReferences {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\{([^{}\\n]{0,300})}}");
    /** decK's functions after the bar only help with text; here the scalar decides about the type. */
    private static final Pattern CALL = Pattern.compile(
            "\\s*env\\s+[\"'`]([A-Za-z0-9_]{1,200})[\"'`]\\s*(\\|\\s*(toInt|toBool|toFloat|indent\\s+[0-9]{1,3})\\s*)?");

    private static final String PREFIX = "DECK_";

    private final Map<String, String> variables;
    private final String stamp = "env" + UUID.randomUUID().toString().replace("-", "") + "x";
    private final Pattern marks = Pattern.compile(stamp + "([0-9]+)x");
    private final Map<Integer, String> values = new HashMap<>();

    /** @param variables what may be referred to; only names that start with {@code DECK_} count */
    public EnvironmentReferences(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** Takes the references out of a text. */
    String marked(String text) {
        List<Violation> violations = new ArrayList<>();
        String marked = REFERENCE
                .matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(mark(match.group(1), line(text, match.start()), violations)));
        if (!violations.isEmpty()) {
            throw new Refused(Problem.of(
                    ProblemType.INVALID_DECLARATIVE_CONFIGURATION,
                    "environment variables could not be read",
                    violations));
        }
        return marked;
    }

    /** Puts the values into a scalar. */
    String resolved(String scalar) {
        return marks.matcher(scalar)
                .replaceAll(mark -> Matcher.quoteReplacement(values.getOrDefault(Integer.valueOf(mark.group(1)), "")));
    }

    private String mark(String expression, String line, List<Violation> violations) {
        Matcher call = CALL.matcher(expression);
        if (!call.matches()) {
            violations.add(Violation.of(
                    line,
                    "'" + Problem.quoted(expression.strip()) + "' is not understood; expected env \"DECK_NAME\""));
            return "";
        }
        String name = call.group(1);
        String value = variables.get(name);
        if (!name.startsWith(PREFIX)) {
            violations.add(Violation.of(
                    line, "the environment variable " + name + " can't be used; its name must start with " + PREFIX));
        } else if (value == null) {
            violations.add(Violation.of(line, "the environment variable " + name + " is not set"));
        } else {
            values.put(values.size(), value);
        }
        return stamp + (values.size() - 1) + "x";
    }

    private static String line(String text, int position) {
        return "line "
                + (1
                        + text.substring(0, position)
                                .chars()
                                .filter(c -> c == '\n')
                                .count());
    }
}
