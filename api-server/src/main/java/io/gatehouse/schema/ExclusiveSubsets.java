package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code x-exclusive-subsets}: the elements of a list come from one of these sets only. */
record ExclusiveSubsets(List<List<String>> subsets) implements Validator {
    ExclusiveSubsets {
        subsets = List.copyOf(subsets);
    }

    @Override
    public Optional<String> problem(JsonNode value) {
        Set<String> present = new java.util.HashSet<>();
        value.forEach(element -> present.add(element.asText()));
        List<List<String>> touched = subsets.stream()
                .filter(subset -> subset.stream().anyMatch(present::contains))
                .toList();
        if (touched.size() < 2) {
            return Optional.empty();
        }
        return Optional.of("these sets are mutually exclusive: "
                + touched.stream().map(ExclusiveSubsets::quoted).collect(Collectors.joining(", ")));
    }

    /** Kong finds the rules for the whole list by its first element. */
    Optional<String> unknown(JsonNode list) {
        JsonNode first = list.path(0);
        if (first.isMissingNode()) {
            return Optional.of("unknown type: nil");
        }
        boolean known = !first.isTextual() || subsets.stream().anyMatch(subset -> subset.contains(first.textValue()));
        return known ? Optional.empty() : Optional.of("unknown type: " + first.textValue());
    }

    private static String quoted(List<String> subset) {
        return subset.stream().map(one -> "'" + one + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
