package io.gatehouse.configfiles.terraform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.configfiles.hcl.Expression;
import io.gatehouse.configfiles.hcl.HclException;
import io.gatehouse.configfiles.hcl.Place;
import io.gatehouse.configfiles.hcl.Scope;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What the names of a module stand for; locals are evaluated when they are first asked for. */
final class Names implements Scope {
    /** For expressions that refer to nothing. */
    static final Scope NONE = new Scope() {
        @Override
        public Found find(List<String> names, Place place) {
            throw new HclException(place, "'" + String.join(".", names) + "' can't be referred to here");
        }

        @Override
        public Path directory() {
            return Path.of(".");
        }
    };

    private final Module module;
    private final Variables variables;
    private final BiFunction<String, Place, JsonNode> resources;
    private final Map<String, JsonNode> locals = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    /** @param resources the value of all instances of a resource or data source, by its address */
    Names(Module module, Variables variables, BiFunction<String, Place, JsonNode> resources) {
        this.module = module;
        this.variables = variables;
        this.resources = resources;
    }

    @Override
    public Path directory() {
        return module.directory();
    }

    @Override
    public Found find(List<String> names, Place place) {
        String root = names.get(0);
        String second = names.size() > 1 ? names.get(1) : "";
        return switch (root) {
            case "var" -> new Found(variables.value(second, place), 2);
            case "local" -> new Found(local(second, place), 2);
            case "path" -> new Found(path(second, place), 2);
            case "terraform" -> new Found(workspace(second, place), 2);
            case "each", "count" ->
                throw new HclException(
                        place,
                        String.join(".", names) + " is there only in a resource with "
                                + (root.equals("each") ? "for_each" : "count"));
            case "data" -> new Found(resource(names, 3, place), 3);
            default -> new Found(resource(names, 2, place), 2);
        };
    }

    private JsonNode resource(List<String> names, int count, Place place) {
        if (names.size() < count) {
            throw new HclException(place, "there is no '" + String.join(".", names) + "'");
        }
        return resources.apply(String.join(".", names.subList(0, count)), place);
    }

    private JsonNode local(String name, Place place) {
        JsonNode known = locals.get(name);
        if (known == null) {
            var local = module.locals().get(name);
            if (local == null) {
                throw new HclException(place, "there is no local." + name);
            }
            if (!open.add(name)) {
                throw new HclException(place, "local." + name + " refers to itself");
            }
            known = local.value().evaluate(this);
            open.remove(name);
            locals.put(name, known);
        }
        return known;
    }

    private JsonNode path(String name, Place place) {
        if (!Set.of("module", "root", "cwd").contains(name)) {
            throw new HclException(place, "there is no path." + name + "; expected path.module");
        }
        return JsonNodeFactory.instance.textNode(module.directory().toString());
    }

    private static JsonNode workspace(String name, Place place) {
        if (!name.equals("workspace")) {
            throw new HclException(place, "there is no terraform." + name + "; expected terraform.workspace");
        }
        return JsonNodeFactory.instance.textNode("default");
    }

    /** Whether a sensitive variable is in an expression, be it through locals. */
    boolean sensitive(Expression expression) {
        return sensitive(expression, new LinkedHashSet<>());
    }

    private boolean sensitive(Expression expression, Set<String> seen) {
        if (expression instanceof Expression.Call call && call.name().equals("sensitive")) {
            return true;
        }
        if (expression instanceof Expression.Reference reference
                && reference.names().size() > 1) {
            String name = reference.names().get(1);
            return switch (reference.names().get(0)) {
                case "var" -> variables.sensitive(name);
                case "local" ->
                    module.locals().containsKey(name)
                            && seen.add(name)
                            && sensitive(module.locals().get(name).value(), seen);
                case "count", "path", "terraform" -> false;
                // What other resources hold, and what each.value came from, may be secret.
                default -> true;
            };
        }
        return expression.parts().anyMatch(part -> sensitive(part, seen));
    }

    /** The scope of one instance: {@code count.index} or {@code each.key} and {@code each.value}. */
    static Scope instance(Scope names, String root, Map<String, JsonNode> members) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.setAll(members);
        return names.with(root, object);
    }
}
