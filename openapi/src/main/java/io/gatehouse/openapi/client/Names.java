package io.gatehouse.openapi.client;

import java.util.Locale;
import java.util.Set;

/** Java names for the contract's names. */
final class Names {
    /** What a field can't be called: Java's words and the methods that every model has. */
    private static final Set<String> TAKEN = Set.of(
            ("abstract assert boolean break byte case catch char class const continue default do double else enum extends"
                            + " final finally float for goto if implements import instanceof int interface long native new"
                            + " package private protected public return short static strictfp super switch synchronized"
                            + " this throw throws transient try void volatile while true false null _ record var yield"
                            + " json has equals hashCode toString getClass notify notifyAll wait clone finalize builder"
                            + " toBuilder of without pluginName")
                    .split(" "));

    private Names() {}

    /** {@code strip_path} becomes {@code StripPath}; capitals stay. */
    static String type(String name) {
        StringBuilder type = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                start = true;
            } else {
                type.append(start ? Character.toUpperCase(c) : c);
                start = false;
            }
        }
        return type.toString();
    }

    /** {@code strip_path} becomes {@code stripPath}, {@code default} becomes {@code defaultValue}. */
    static String field(String name) {
        String type = type(name);
        String field = Character.toLowerCase(type.charAt(0)) + type.substring(1);
        return TAKEN.contains(field) ? field + "Value" : field;
    }

    /** {@code strip_path} becomes {@code STRIP_PATH}, {@code llm/v1/chat} becomes {@code LLM_V1_CHAT}. */
    static String constant(String value) {
        String words = value.replace("*", " ANY ")
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("^_+|_+$", "")
                .toUpperCase(Locale.ROOT);
        if (words.isEmpty()) {
            return "EMPTY";
        }
        return Character.isDigit(words.charAt(0)) ? "_" + words : words;
    }

    /** {@code targets} becomes {@code target}; a name without a plural stays. */
    static String singular(String name) {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        if (name.endsWith("sses") || name.endsWith("xes") || name.endsWith("ches") || name.endsWith("shes")) {
            return name.substring(0, name.length() - 2);
        }
        boolean plural = name.endsWith("s") && !name.endsWith("ss") && !name.endsWith("us") && !name.endsWith("is");
        return plural ? name.substring(0, name.length() - 1) : name;
    }
}
