package io.gatehouse.declarative;

import io.gatehouse.schema.Contract;
import io.gatehouse.schema.EntitySchema;
import io.gatehouse.schema.ForeignKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How the kinds of the contract hang together. */
final class Kinds {
    static final String PLUGINS = "plugins";
    static final String CONSUMERS = "consumers";
    static final String GROUPS = "consumer_groups";
    static final String MEMBERS = "consumer_group_consumers";
    static final String BASIC_AUTH = "basicauth_credentials";

    /** Code that was uploaded to a control plane: no file describes it, and a file without it must not delete it. */
    private static final Set<String> UPLOADED = Set.of("custom_plugins");

    private final Contract contract;
    private final Map<String, Integer> ranks = new HashMap<>();

    Kinds(Contract contract) {
        this.contract = contract;
    }

    EntitySchema schema(String kind) {
        return contract.entity(kind);
    }

    /** Every kind, those that are referred to before those that refer to them. */
    List<String> inOrder() {
        return declared().sorted(byRank()).toList();
    }

    private Stream<String> declared() {
        return contract.entities().stream().map(EntitySchema::kind).filter(kind -> !UPLOADED.contains(kind));
    }

    Comparator<String> byRank() {
        return Comparator.<String>comparingInt(this::rank).thenComparing(Comparator.naturalOrder());
    }

    /** The names of the collections that a file may have at its top. */
    List<String> collections() {
        return declared().filter(kind -> !kind.equals(MEMBERS)).sorted().toList();
    }

    /** The foreign key by which entities of a kind are nested in {@code parent}; absent when they can't be. */
    Optional<ForeignKey> nesting(String kind, String parent) {
        return contract.entities().stream()
                .filter(schema -> schema.kind().equals(kind) && !kind.equals(MEMBERS))
                .flatMap(schema -> schema.foreignKeys().stream())
                .filter(key -> !key.many() && key.kind().equals(parent))
                .filter(key -> !key.field().equals("client_certificate"))
                .findFirst();
    }

    /** Whether an absent field gets another value than null. */
    boolean hasDefault(String kind, String field) {
        return contract.published(contract.entityComponents().getOrDefault(kind, kind))
                .path("properties")
                .path(field)
                .hasNonNull("default");
    }

    private int rank(String kind) {
        Integer known = ranks.get(kind);
        if (known == null) {
            known = contract.entity(kind).foreignKeys().stream()
                    .mapToInt(key -> rank(key.kind()) + 1)
                    .max()
                    .orElse(0);
            ranks.put(kind, known);
        }
        return known;
    }
}
