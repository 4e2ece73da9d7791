package io.gatehouse.gateway.router;

import com.google.re2j.Matcher;
import io.gatehouse.plugin.Captures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request under the conditions of expressions, with what they found in it. */
public final class Subject {
    private final RouteRequest request;
    private @Nullable List<String> segments;
    private String matchedPath = "";
    private @Nullable Map<String, String> named;
    private @Nullable List<@Nullable String> numbered;

    Subject(RouteRequest request) {
        this.request = request;
    }

    RouteRequest request() {
        return request;
    }

    /** The parts of the path between slashes. */
    List<String> segments() {
        List<String> known = segments;
        if (known == null) {
            known = new ArrayList<>();
            for (String segment : request.path().split("/", -1)) {
                if (!segment.isEmpty()) {
                    known.add(segment);
                }
            }
            segments = known;
        }
        return known;
    }

    /** The next route is looked at. */
    void startOver() {
        matchedPath = "";
        named = null;
        numbered = null;
    }

    void matchedPath(String part) {
        matchedPath = part;
    }

    String matchedPath() {
        return matchedPath;
    }

    /** Keeps what a pattern captured; numbers are the last pattern's, names are all patterns'. */
    void captured(Matcher matcher, Map<String, Integer> names) {
        int groups = matcher.groupCount();
        if (groups == 0) {
            return;
        }
        List<@Nullable String> values = new ArrayList<>(groups + 1);
        for (int i = 0; i <= groups; i++) {
            String group = matcher.group(i);
            values.add(group == null ? null : PathExpression.utf8(group));
        }
        numbered = values;
        Map<String, String> all = named == null ? new HashMap<>() : named;
        names.forEach((name, index) -> {
            String value = values.get(index);
            if (value != null) {
                all.put(name, value);
            }
        });
        named = all;
    }

    Captures captures() {
        Map<String, String> names = named;
        List<@Nullable String> numbers = numbered;
        return names == null || numbers == null ? Captures.NONE : new Captures(names, numbers);
    }
}
