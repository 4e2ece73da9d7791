package io.gatehouse.lua;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.WriteRule;
import io.gatehouse.schema.Violation;
import io.gatehouse.store.EntityStore;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses functions that don't compile when they are written, in LuaJIT's own words, as Kong does. */
@Singleton
final class FunctionSyntax implements WriteRule {
    private static final Set<String> PLUGINS = Set.of("pre-function", "post-function");

    private final LuaEngine engine;

    FunctionSyntax(LuaEngine engine) {
        this.engine = engine;
    }

    @Override
    public String kind() {
        return "plugins";
    }

    @Override
    public List<Violation> check(EntityStore.Transaction transaction, ObjectNode plugin) {
        return check(plugin);
    }

    List<Violation> check(ObjectNode plugin) {
        String name = plugin.path("name").asText();
        List<Violation> violations = new ArrayList<>();
        if (!PLUGINS.contains(name)) {
            return violations;
        }
        for (Map.Entry<String, JsonNode> phase : plugin.path("config").properties()) {
            for (int index = 0; index < phase.getValue().size(); index++) {
                String problem = problem(phase.getValue().path(index).asText());
                if (!problem.isEmpty()) {
                    violations.add(new Violation(
                            List.of("config", phase.getKey(), index), "error parsing " + name + ": " + problem));
                }
            }
        }
        return violations;
    }

    /** Empty for none, and for what is refused for another reason where it is to run. */
    private String problem(String text) {
        byte[] source = text.getBytes(UTF_8);
        if (!FunctionPlugin.isSource(source) || LuaNativeLibrary.problem() != null) {
            return "";
        }
        // A chunk without a name of its own is called by its first line, which the writer knows.
        String problem = engine.problem(source, text);
        return problem == null ? "" : TextLines.printable(problem, 300);
    }
}
