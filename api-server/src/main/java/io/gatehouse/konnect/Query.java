package io.gatehouse.konnect;

import io.micronaut.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A request's decoded query; of a repeated parameter the first value counts. */
public record Query(Map<String, String> values) {
    public Query {
        values = Map.copyOf(values);
    }

    public static Query of(HttpRequest<?> request) {
        return of(request.getParameters().asMap());
    }

    static Query of(Map<String, List<String>> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        parameters.forEach((name, all) -> values.put(name, all.isEmpty() ? "" : all.get(0)));
        return new Query(values);
    }

    Set<String> names() {
        return values.keySet();
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
