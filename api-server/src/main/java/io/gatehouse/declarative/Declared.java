package io.gatehouse.declarative;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * One entity of a file.
 *
 * @param body its own fields as the file has them, with the file's defaults; without what is nested in it
 * @param parents the entities in which it is nested, by the foreign key that points at them
 * @param place where it stands in the file, such as {@code services[0].routes[1]}
 */
record Declared(String kind, ObjectNode body, Map<String, Declared> parents, String place) {
    Declared {
        parents = Map.copyOf(parents);
    }
}
