package io.gatehouse.plugin;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.QueryStringEncoder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query string, kept as it came on the wire until something is changed. Immutable. A name or value with malformed
 * percent-encoding stands for its own bytes, as in nginx.
 */
public final class QueryString {
    public static final QueryString EMPTY = new QueryString("");

    private final String raw;

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
        for (String pair : pairs()) {
            if (name(pair).equals(name)) {
                return value(pair);
            }
        }
        return null;
    }

    /** Every value of the parameter, decoded. */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>(1);
        for (String pair : pairs()) {
            if (name(pair).equals(name)) {
                values.add(value(pair));
            }
        }
        return values;
    }

    /** Tells every parameter in its order, decoded. */
    public void forEach(Visitor visitor) {
        for (String pair : pairs()) {
            if (!pair.isEmpty()) {
                visitor.parameter(name(pair), pair.indexOf('=') < 0 ? null : value(pair));
            }
        }
    }

    /** Is told of parameters. */
    @FunctionalInterface
    public interface Visitor {
        /** @param value null for a name without an equals sign */
        void parameter(String name, @Nullable String value);
    }

    /** The query without that parameter; the others keep their bytes. */
    public QueryString without(String name) {
        List<String> kept = new ArrayList<>();
        boolean found = false;
        for (String pair : pairs()) {
            if (name(pair).equals(name)) {
                found = true;
            } else {
                kept.add(pair);
            }
        }
        return found ? new QueryString(String.join("&", kept)) : this;
    }

    /** The query with exactly this value for the parameter, added at the end. */
    public QueryString with(String name, String value) {
        QueryStringEncoder encoder = new QueryStringEncoder("");
        encoder.addParam(name, value);
        String pair = encoder.toString().substring(1);
        String rest = without(name).raw;
        return new QueryString(rest.isEmpty() ? pair : rest + "&" + pair);
    }

    /** As many as the request line holds. */
    private List<String> pairs() {
        if (raw.isEmpty()) {
            return List.of();
        }
        List<String> pairs = new ArrayList<>();
        int from = 0;
        for (int end = raw.indexOf('&'); end >= 0; end = raw.indexOf('&', from)) {
            pairs.add(raw.substring(from, end));
            from = end + 1;
        }
        pairs.add(raw.substring(from));
        return pairs;
    }

    private static String name(String pair) {
        int equals = pair.indexOf('=');
        return decode(equals < 0 ? pair : pair.substring(0, equals));
    }

    private static String value(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 ? "" : decode(pair.substring(equals + 1));
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        try {
            return QueryStringDecoder.decodeComponent(text);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    @Override
    public String toString() {
        return raw;
    }
}
