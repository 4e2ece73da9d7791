package io.gatehouse.sdk.declarative.kind;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.KonnectException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a control plane holds at one time, by kind and id. */
public final class Stored {
    private final Map<String, Map<String, ObjectNode>> byKind;

    Stored(Map<String, Map<String, ObjectNode>> byKind) {
        this.byKind = byKind;
    }

    public static Stored nothing() {
        return new Stored(Map.of());
    }

    public Map<String, ObjectNode> of(String kind) {
        return byKind.getOrDefault(kind, Map.of());
    }

    public Optional<ObjectNode> find(String kind, String id) {
        return Optional.ofNullable(of(kind).get(id));
    }

    /**
     * First what stands by itself, then what is found through that.
     *
     * @param needed kinds that have to be readable; of the others a server may have none, or not for this token, as decK
     *     allows for
     */
    public static Stored read(Kinds kinds, Api api, Workers workers, Set<String> needed) {
        Map<String, Map<String, ObjectNode>> byKind = new HashMap<>();
        Stored stored = new Stored(byKind);
        for (List<Kind> rank : kinds.byReading()) {
            List<Workers.Task<List<ObjectNode>>> lists = new ArrayList<>();
            rank.forEach(kind -> lists.add(() -> read(kind, api, stored, needed)));
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

    private static List<ObjectNode> read(Kind kind, Api api, Stored stored, Set<String> needed) {
        try {
            return kind.read(api, stored);
        } catch (KonnectException e) {
            boolean absent = e.status() == 403 || e.status() == 404;
            // Every control plane has services: without them it is the control plane that is missing.
            if (absent && !needed.contains(kind.name()) && !kind.name().equals("services")) {
                return List.of();
            }
            throw e;
        }
    }
}
