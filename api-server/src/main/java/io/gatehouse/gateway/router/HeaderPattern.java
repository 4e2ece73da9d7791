package io.gatehouse.gateway.router;

import com.google.re2j.Pattern;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One entry of a route's {@code headers}: any of the request's values must equal, or match, any of these. */
final class HeaderPattern {
    private final String name;
    private final List<String> values = new ArrayList<>();
    private final List<Pattern> expressions = new ArrayList<>();

    HeaderPattern(String name, List<String> accepted) {
        this.name = name;
        for (String value : accepted) {
            // Kong lowers both sides, the expression included.
            String lower = value.toLowerCase(Locale.ROOT);
            if (lower.startsWith("~*")) {
                expressions.add(Pattern.compile(lower.substring(2)));
            } else {
                values.add(lower);
            }
        }
    }

    boolean matches(HttpHeaders headers) {
        for (String sent : headers.getAll(name)) {
            String lower = sent.toLowerCase(Locale.ROOT);
            if (values.contains(lower)
                    || expressions.stream().anyMatch(it -> it.matcher(lower).find())) {
                return true;
            }
        }
        return false;
    }
}
