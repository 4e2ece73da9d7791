package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a control plane holds at one time, by kind and id. */
final class Stored {
    private final Map<String, Map<String, ObjectNode>> byKind;

    Stored(Map<String, Map<String, ObjectNode>> byKind) {
        this.byKind = byKind;
    }

    static Stored nothing() {
        return new Stored(Map.of());
    }

    Map<String, ObjectNode> of(String kind) {
        return byKind.getOrDefault(kind, Map.of());
    }

    Optional<ObjectNode> find(String kind, String id) {
        return Optional.ofNullable(of(kind).get(id));
    }

    /** One rank after the other, since some lists are found through the entities of others. */
    static Stored read(Kinds kinds, Api api, Workers workers) {
        Map<String, Map<String, ObjectNode>> byKind = new HashMap<>();
        Stored stored = new Stored(byKind);
        for (List<Kind> rank : kinds.byReading()) {
            List<Workers.Task<List<ObjectNode>>> lists = new ArrayList<>();
            rank.forEach(kind -> lists.add(() -> kind.read(api, stored)));
            List<List<ObjectNode>> read = workers.all(lists);
            for (int i = 0; i < rank.size(); i++) {
                Kind kind = rank.get(i);
                Map<String, ObjectNode> entities = new LinkedHashMap<>();
                read.get(i).forEach(each -> entities.put(kind.id(each), each));
                byKind.put(kind.name(), entities);
            }
        }
        return stored;
    }
}
