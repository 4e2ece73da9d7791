package io.gatehouse.declarative;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * What has to change for a control plane to hold what a file says.
 *
 * @param steps in the order in which they can be applied
 */
public record Plan(List<Step> steps) {
    public Plan {
        steps = List.copyOf(steps);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    public long count(Step.Action action) {
        return steps.stream().filter(step -> step.action() == action).count();
    }

    /** {@code {create, update, delete, changes: [{action, kind, id, name, fields}]}}; {@code fields} of updates only. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Step.Action action : Step.Action.values()) {
            json.put(word(action), count(action));
        }
        ArrayNode changes = json.putArray("changes");
        for (Step step : steps) {
            ObjectNode change = changes.addObject()
                    .put("action", word(step.action()))
                    .put("kind", step.kind())
                    .put("id", step.id().toString())
                    .put("name", step.name());
            step.fields().forEach(change.withArray("fields")::add);
        }
        return json;
    }

    private static String word(Step.Action action) {
        return action.name().toLowerCase(Locale.ROOT);
    }
}
