package io.gatehouse.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** Prints JSON the way Kong's messages show nested errors: as a Lua table over several lines, two spaces per level. */
final class LuaTable {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final String STEP = "  ";

    private LuaTable() {}

    static String print(JsonNode table) {
        StringBuilder text = new StringBuilder();
        append(table, "", text);
        return text.toString();
    }

    private static void append(JsonNode value, String indent, StringBuilder text) {
        if (!value.isContainerNode()) {
            text.append(value.isTextual() ? quoted(value.textValue()) : value.asText());
            return;
        }
        text.append('{');
        String inner = indent + STEP;
        String comma = "";
        if (value.isArray()) {
            // Elements after a hole are named by their number.
            boolean holes = false;
            for (int i = 0; i < value.size(); i++) {
                if (value.get(i).isNull()) {
                    holes = true;
                } else {
                    String key = holes ? "[" + (i + 1) + "] = " : "";
                    text.append(comma).append('\n').append(inner).append(key);
                    append(value.get(i), inner, text);
                    comma = ",";
                }
            }
        } else {
            for (var member : value.properties()) {
                String key =
                        NAME.matcher(member.getKey()).matches() ? member.getKey() : "[" + quoted(member.getKey()) + "]";
                text.append(comma).append('\n').append(inner).append(key).append(" = ");
                append(member.getValue(), inner, text);
                comma = ",";
            }
        }
        text.append('\n').append(indent).append('}');
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
