package io.gatehouse.sdk.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** What a request asks for beyond its path. Immutable. */
public final class Query {
    /** Nothing. */
    public static final Query NONE = new Query(Map.of(), 0);

    private final Map<String, String> parameters;
    private final int size;

    private Query(Map<String, String> parameters, int size) {
        this.parameters = parameters;
        this.size = size;
    }

    /** Adds a parameter, or replaces it; it is named as the API spells it, such as {@code labels}. */
    public Query with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new Query(more, size);
    }

    /** The most items of one page; the server's default is 100, its limit 1000. */
    public Query size(int items) {
        if (items < 1) {
            throw new IllegalArgumentException("size is " + items + "; expected at least 1");
        }
        return new Query(parameters, items);
    }

    /** Only entities with these tags: {@code a,b} asks for both, {@code a/b} for either. */
    public Query tags(String expression) {
        return with("tags", expression);
    }

    /**
     * Filters a list: {@code filter("name", "eq", "prod")}.
     *
     * @param operator {@code eq}, {@code neq}, {@code oeq} (one of several) or {@code contains}
     */
    public Query filter(String field, String operator, String value) {
        return with("filter[" + field + "][" + operator + "]", value);
    }

    /** The query behind a path, with its question mark; empty when there is none. */
    String rendered(String sizeName) {
        StringJoiner joined = new StringJoiner("&", "?", "").setEmptyValue("");
        parameters.forEach((name, value) -> joined.add(Calls.encoded(name) + "=" + Calls.encoded(value)));
        if (size > 0) {
            joined.add(Calls.encoded(sizeName) + "=" + size);
        }
        return joined.toString();
    }
}
