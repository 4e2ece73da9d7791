package io.gatehouse.sdk.declarative.kind;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.sdk.declarative.contract.Contract;
import io.gatehouse.sdk.declarative.contract.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Every kind that can be declared: those of the contract's core entities, and what stands beside them. */
public final class Kinds {
    private final Contract contract;
    private final Map<String, Kind> byName = new LinkedHashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    public Kinds(Contract contract) {
        this.contract = contract;
        contract.kinds().properties().forEach(kind -> {
            JsonNode schema = contract.component(kind.getValue().asText());
            String name = kind.getKey();
            if (name.equals(GroupMembers.CONTRACTS_NAME)) {
                add(new GroupMembers(schema, rank(name)));
            } else {
                core(name, schema).ifPresent(this::add);
            }
        });
        add(new ConfigStores(contract));
        add(new StoreSecrets(contract));
        add(new PluginSchemas(contract));
        add(new DataPlaneCertificates(contract));
        add(new Memberships(contract));
    }

    private void add(Kind kind) {
        byName.put(kind.name(), kind);
    }

    /** Empty for a kind that the API has no collection of. */
    private Optional<Kind> core(String name, JsonNode schema) {
        Optional<String> list = path(name, false);
        Optional<String> item = path(name, true);
        return list.isPresent() && item.isPresent()
                ? Optional.of(new CoreKind(name, schema, rank(name), list.get(), item.get()))
                : Optional.empty();
    }

    /** Collections of all are at the top; some of their items are only written below a parent. */
    private Optional<String> path(String kind, boolean written) {
        return contract.collections().properties().stream()
                .filter(each -> each.getValue().path("kind").asText().equals(kind))
                .filter(each -> written
                        ? Values.texts(each.getValue().path("item")).containsAll(List.of("put", "delete"))
                        : !each.getKey().contains("{}"))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(String::length));
    }

    /** How many foreign keys lead one after the other from a kind; plugins also need what defines custom ones. */
    private int rank(String kind) {
        Integer known = ranks.get(kind);
        if (known == null) {
            JsonNode schema = contract.component(contract.kinds().path(kind).asText());
            known = CoreKind.foreignKeys(schema).stream()
                    .mapToInt(key -> rank(key.kind()) + 1)
                    .max()
                    .orElse(0);
            ranks.put(kind, known);
        }
        return known;
    }

    /** @throws IllegalArgumentException for a kind that can't be declared */
    public Kind kind(String address, String name) {
        Kind kind = byName.get(name.equals(GroupMembers.CONTRACTS_NAME) ? GroupMembers.NAME : name);
        if (kind == null) {
            throw new IllegalArgumentException(address + ": the API has no collection of '" + name
                    + "'; expected one of " + new TreeSet<>(byName.keySet()));
        }
        return kind;
    }

    public Collection<Kind> all() {
        return byName.values();
    }

    /** In two steps: those that are read through others come last. */
    List<List<Kind>> byReading() {
        List<Kind> first = new ArrayList<>();
        List<Kind> nested = new ArrayList<>();
        all().forEach(kind -> (kind.isNested() ? nested : first).add(kind));
        return List.of(first, nested);
    }
}
