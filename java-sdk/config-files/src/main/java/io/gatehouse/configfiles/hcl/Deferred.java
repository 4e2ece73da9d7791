package io.gatehouse.configfiles.hcl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.POJONode;
import java.util.List;
import java.util.Optional;

/**
 * A value that only the server can complete. It stands among the JSON of the known values as a {@link POJONode}; whoever
 * reads such a tree asks {@link #of} first.
 */
public sealed interface Deferred {
    /** A resource: its attributes are evaluated one by one, when they are asked for. */
    non-sealed interface Instance extends Deferred {
        String address();

        JsonNode attribute(String name, Place place);
    }

    /** An attribute that the server chooses, such as an id; {@code path} are the names below the resource. */
    record Attribute(String address, List<String> path) implements Deferred {
        public Attribute {
            path = List.copyOf(path);
        }
    }

    /** A text with deferred parts; each part is a string or a {@link Attribute}. */
    record Text(List<JsonNode> parts) implements Deferred {
        public Text {
            parts = List.copyOf(parts);
        }
    }

    /** What {@code jsonencode} makes of a tree with deferred values. */
    record Json(JsonNode tree) implements Deferred {
        /** The same as a text with deferred parts. */
        public JsonNode text(Place place) {
            return JsonText.of(tree, place);
        }
    }

    static Optional<Deferred> of(JsonNode node) {
        return node instanceof POJONode pojo && pojo.getPojo() instanceof Deferred deferred
                ? Optional.of(deferred)
                : Optional.empty();
    }

    /** Whether a tree has no deferred values anywhere. */
    static boolean complete(JsonNode tree) {
        if (tree.isContainerNode()) {
            for (JsonNode child : tree) {
                if (!complete(child)) {
                    return false;
                }
            }
            return true;
        }
        return of(tree).isEmpty();
    }

    default JsonNode node() {
        return JsonNodeFactory.instance.pojoNode(this);
    }
}
