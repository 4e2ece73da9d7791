package io.gatehouse.quickstart.standin.chat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tools that a request has, and whether it wants one called. */
public final class ToolOffer {
    private final Map<String, JsonNode> schemas = new LinkedHashMap<>();
    private Choice choice = Choice.AUTO;

    /** What a client says about the use of its tools. */
    public enum Choice {
        /** A tool is called when the prompt has its name. */
        AUTO,
        /** The first tool is called. */
        ANY,
        NONE
    }

    /** @param schema the JSON Schema of the arguments; a missing node stands for no arguments */
    public void add(String name, JsonNode schema) {
        schemas.put(name, schema);
    }

    public void choose(Choice wanted) {
        choice = wanted;
    }

    /** This tool and no other must be called. */
    public void choose(String name) {
        choice = Choice.ANY;
        schemas.keySet().retainAll(Set.of(name));
    }

    Optional<ToolUse> use(String prompt) {
        return schemas.entrySet().stream()
                .filter(tool -> choice == Choice.ANY || (choice == Choice.AUTO && prompt.contains(tool.getKey())))
                .findFirst()
                .map(tool -> ToolUse.of(tool.getKey(), tool.getValue()));
    }
}
