package io.gatehouse.admin;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One path of the Admin API.
 *
 * @param template such as {@code /services/{services}/routes}; a segment in braces stands for any one segment
 * @param handlers by verb, upper case; HEAD goes with GET
 */
record AdminRoute(String template, Map<String, AdminHandler> handlers) {
    AdminRoute {
        handlers = Collections.unmodifiableMap(new TreeMap<>(handlers));
    }

    static AdminRoute get(String template, AdminHandler handler) {
        return new AdminRoute(template, Map.of("GET", handler));
    }

    /** What {@code Allow} says. */
    String allowed() {
        TreeSet<String> verbs = new TreeSet<>(handlers.keySet());
        if (verbs.contains("GET")) {
            verbs.add("HEAD");
        }
        verbs.add("OPTIONS");
        return String.join(", ", verbs);
    }
}
