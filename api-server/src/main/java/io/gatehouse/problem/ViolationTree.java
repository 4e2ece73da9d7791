package io.gatehouse.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.gatehouse.schema.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Violations in the shape of the document that has them, as Kong's Admin API nests them: a message per field, in lists
 * at the place of the element with null before it, and the messages about a whole record under {@code @entity}.
 */
final class ViolationTree {
    static final String ENTITY = Violation.ENTITY;

    /** An element further back is named by its number, so that one bad element can't blow up the answer. */
    private static final int MOST_HOLES = 1000;

    private ViolationTree() {}

    /** @return an object with the fields in alphabetical order, empty without violations */
    static ObjectNode of(List<Violation> violations) {
        Level root = new Level();
        violations.forEach(violation -> root.add(violation.path(), violation.message()));
        return root.object();
    }

    /** Everything that is wrong at one place and below it. */
    private static final class Level {
        final List<String> messages = new ArrayList<>();
        final TreeMap<String, Level> fields = new TreeMap<>();
        final TreeMap<Integer, Level> elements = new TreeMap<>();

        /** Whether the messages are about a record as a whole and not about a single value. */
        boolean wholeRecord;

        void add(List<Object> path, String message) {
            if (path.isEmpty() || path.get(0).equals(ENTITY)) {
                wholeRecord |= !path.isEmpty();
                messages.add(message);
                return;
            }
            Level next = path.get(0) instanceof Integer index
                    ? elements.computeIfAbsent(index, key -> new Level())
                    : fields.computeIfAbsent(path.get(0).toString(), key -> new Level());
            next.add(path.subList(1, path.size()), message);
        }

        JsonNode node() {
            if (fields.isEmpty() && elements.isEmpty() && !wholeRecord) {
                return messages.size() == 1 ? TextNode.valueOf(messages.get(0)) : texts();
            }
            boolean list = fields.isEmpty() && messages.isEmpty();
            return list && elements.lastKey() < MOST_HOLES ? array() : object();
        }

        private ArrayNode array() {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            elements.forEach((index, level) -> {
                while (array.size() < index) {
                    array.addNull();
                }
                array.add(level.node());
            });
            return array;
        }

        ObjectNode object() {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            if (!messages.isEmpty()) {
                object.set(ENTITY, texts());
            }
            elements.forEach((index, level) -> object.set(String.valueOf(index + 1), level.node()));
            fields.forEach((name, level) -> object.set(name, level.node()));
            return object;
        }

        private ArrayNode texts() {
            ArrayNode texts = JsonNodeFactory.instance.arrayNode();
            messages.forEach(texts::add);
            return texts;
        }
    }
}
