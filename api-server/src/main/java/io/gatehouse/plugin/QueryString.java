package io.gatehouse.plugin;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.QueryStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query string, kept as it came on the wire until something is changed. Immutable. */
public final class QueryString {
    public static final QueryString EMPTY = new QueryString("");

    /** Kong reads at most this many arguments. */
    private static final int MAX_PARAMETERS = 100;

    private final String raw;
    private @Nullable Map<String, List<String>> decoded;

    /** @param raw without the leading question mark; empty for none */
    public QueryString(String raw) {
        this.raw = raw;
    }

    /** Percent-encoded, without the leading question mark. */
    public String raw() {
        return raw;
    }

    public boolean isEmpty() {
        return raw.isEmpty();
    }

    /** The first value of the parameter, decoded; null when it is absent. */
    public @Nullable String first(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? null : values.get(0);
    }

    /** Every value of the parameter, decoded. */
    public List<String> all(String name) {
        if (raw.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> values = decoded;
        if (values == null) {
            values = new QueryStringDecoder(raw, java.nio.charset.StandardCharsets.UTF_8, false, MAX_PARAMETERS)
                    .parameters();
            decoded = values;
        }
        return values.getOrDefault(name, List.of());
    }

    /** The query without that parameter; the others keep their bytes. */
    public QueryString without(String name) {
        if (raw.isEmpty() || all(name).isEmpty()) {
            return this;
        }
        List<String> kept = new ArrayList<>();
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            if (!QueryStringDecoder.decodeComponent(key).equals(name)) {
                kept.add(pair);
            }
        }
        return new QueryString(String.join("&", kept));
    }

    /** The query with exactly this value for the parameter, added at the end. */
    public QueryString with(String name, String value) {
        QueryStringEncoder encoder = new QueryStringEncoder("");
        encoder.addParam(name, value);
        String pair = encoder.toString().substring(1);
        String rest = without(name).raw;
        return new QueryString(rest.isEmpty() ? pair : rest + "&" + pair);
    }

    @Override
    public String toString() {
        return raw;
    }
}
