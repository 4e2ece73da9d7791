package io.gatehouse.configfiles.kong;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * <code>${{ env "DECK_…" }}</code>: a mark takes the place of each reference before the YAML is read, and the value that of
 * the mark in its scalar, so that nothing in a value can be taken for YAML.
 */
final class Environment {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\{([^{}\\n]{0,300})}}");
    private static final Pattern CALL = Pattern.compile(
            "\\s*env\\s+[\"'`](\\w{1,200})[\"'`]\\s*(\\|\\s*(toInt|toBool|toFloat|indent\\s+[0-9]{1,3})\\s*)?");

    private final String stamp = "deck" + UUID.randomUUID().toString().replace("-", "") + "x";
    private final Pattern mark = Pattern.compile(stamp + "(\\w+)" + stamp);
    private final Map<String, String> used = new HashMap<>();

    /** @param problem takes the line and what is wrong there */
    String marked(String text, Map<String, String> variables, BiConsumer<Integer, String> problem) {
        return REFERENCE.matcher(text).replaceAll(found -> {
            int line = (int) text.substring(0, found.start()).lines().count();
            Matcher call = CALL.matcher(found.group(1));
            String name = call.matches() ? call.group(1) : "";
            String value = variables.get(name);
            if (!name.startsWith("DECK_")) {
                problem.accept(line, "'${{…}}' is not understood; expected ${{ env \"DECK_NAME\" }}");
            } else if (value == null) {
                problem.accept(line, "the environment variable " + name + " is not set; expected a value");
            } else {
                used.put(name, value);
            }
            return stamp + name + stamp;
        });
    }

    String resolved(String scalar) {
        return mark.matcher(scalar)
                .replaceAll(found -> Matcher.quoteReplacement(used.getOrDefault(found.group(1), "")));
    }
}
