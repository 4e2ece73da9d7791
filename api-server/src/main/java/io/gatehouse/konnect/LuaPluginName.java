package io.gatehouse.konnect;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that a plugin's {@code schema.lua} gives the plugin. Lua is not run: the name is the first {@code name = …}
 * outside of comments that is a text, or a variable that was set to one, which is how plugins' schemas begin.
 */
final class LuaPluginName {
    private static final String TEXT = "(?:\"([^\"\\n]*)\"|'([^'\\n]*)')";
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])name\\s*=\\s*(?:" + TEXT + "|([A-Za-z_]\\w*))");
    private static final Pattern LONG_COMMENT = Pattern.compile("\\[(=*)\\[");
    private static final Pattern VALID = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_-]{0,127}");

    private LuaPluginName() {}

    static Optional<String> in(String lua) {
        String code = withoutComments(lua);
        Matcher name = NAME.matcher(code);
        if (!name.find()) {
            return Optional.empty();
        }
        Optional<String> found = name.group(3) == null ? text(name) : variable(code, name.group(3));
        return found.filter(valid -> VALID.matcher(valid).matches());
    }

    private static Optional<String> text(Matcher name) {
        return Optional.ofNullable(name.group(1)).or(() -> Optional.ofNullable(name.group(2)));
    }

    private static Optional<String> variable(String code, String variable) {
        Matcher assigned =
                Pattern.compile("(?<![\\w.])" + variable + "\\s*=\\s*" + TEXT).matcher(code);
        return assigned.find() ? text(assigned) : Optional.empty();
    }

    private static String withoutComments(String lua) {
        StringBuilder code = new StringBuilder(lua.length());
        int from = 0;
        for (int start = lua.indexOf("--"); start >= 0; start = lua.indexOf("--", from)) {
            code.append(lua, from, start).append(' ');
            Matcher opening = LONG_COMMENT.matcher(lua).region(start + 2, lua.length());
            String closing = opening.lookingAt() ? "]" + opening.group(1) + "]" : "\n";
            int end = lua.indexOf(closing, start + 2);
            if (end < 0) {
                return code.toString();
            }
            from = closing.equals("\n") ? end : end + closing.length();
        }
        return code.append(lua, from, lua.length()).toString();
    }
}
