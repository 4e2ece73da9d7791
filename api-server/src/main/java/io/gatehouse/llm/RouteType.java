package io.gatehouse.llm;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of LLM requests that this gateway runs, by their names in a config's {@code route_type}. */
public enum RouteType {
    CHAT("llm/v1/chat"),
    COMPLETIONS("llm/v1/completions"),
    EMBEDDINGS("llm/v1/embeddings"),
    /** Whatever the client sends, to wherever it sends it at the provider; nothing is looked into. */
    PRESERVE("preserve");

    private final String wireName;

    RouteType(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    public static Optional<RouteType> of(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }

    /** Every name, for messages. */
    public static String names() {
        return Arrays.stream(values()).map(RouteType::wireName).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return wireName;
    }
}
