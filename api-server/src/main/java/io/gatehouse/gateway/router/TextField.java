package io.gatehouse.gateway.router;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text of a request; a field that the request lacks has no values. */
@FunctionalInterface
interface TextField {
    String HEADERS = "http.headers.";
    String QUERIES = "http.queries.";
    String SEGMENTS = "http.path.segments.";
    String PATH = "http.path";

    List<String> values(Subject subject);

    /** @throws IllegalArgumentException for a name that is no field of this type */
    static TextField named(String name) {
        if (name.startsWith(HEADERS)) {
            return header(name.substring(HEADERS.length()));
        }
        if (name.startsWith(QUERIES)) {
            String parameter = name.substring(QUERIES.length());
            return subject -> subject.request().query().all(parameter);
        }
        if (name.startsWith(SEGMENTS)) {
            return segments(name.substring(SEGMENTS.length()));
        }
        return switch (name) {
            case "http.method" -> subject -> List.of(subject.request().method());
            case "http.host" -> subject -> optional(subject.request().host());
            case PATH -> subject -> List.of(subject.request().path());
            case "net.protocol" -> subject -> List.of(subject.request().https() ? "https" : "http");
            case "tls.sni" -> subject -> optional(subject.request().sni());
            default -> throw new IllegalArgumentException("there is no text field " + name);
        };
    }

    private static TextField header(String name) {
        String dashed = name.replace('_', '-');
        return subject -> {
            List<String> values = subject.request().headers().getAll(dashed);
            return values.isEmpty() ? subject.request().headers().getAll(name) : values;
        };
    }

    /** One segment by its index from 0, or those from one index to another. */
    private static TextField segments(String range) {
        int underscore = range.indexOf('_');
        int first = Integer.parseInt(underscore < 0 ? range : range.substring(0, underscore));
        int last = underscore < 0 ? first : Integer.parseInt(range.substring(underscore + 1));
        return subject -> {
            List<String> segments = subject.segments();
            return first > last || last >= segments.size()
                    ? List.of()
                    : List.of(String.join("/", segments.subList(first, last + 1)));
        };
    }

    private static List<String> optional(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
