package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The operations of an OpenAPI document as one HTML page that needs nothing else. */
record ReferencePage(JsonNode document) {
    private static final List<String> VERBS = List.of("get", "post", "put", "patch", "delete");
    private static final String STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;"
            + "padding:0 1rem;color:#1b1f24}table{border-collapse:collapse;width:100%}"
            + "td{padding:.3rem .8rem .3rem 0;border-top:1px solid #d8dee4;vertical-align:top}"
            + "code{font:14px ui-monospace,monospace;overflow-wrap:anywhere}"
            + "@media(prefers-color-scheme:dark){body{background:#0d1117;color:#e6edf3}td{border-color:#30363d}"
            + "a{color:#58a6ff}}";

    byte[] html() {
        String title = text(document.path("info").path("title"));
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(title)
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(title)
                .append("</h1><p>")
                .append(text(document.path("info").path("description")))
                .append("</p><p>The whole contract with its schemas: <a href=\"/openapi.yaml\">openapi.yaml</a>.</p>");
        sections()
                .forEach((tag, rows) -> html.append("<h2>")
                        .append(escaped(tag))
                        .append("</h2><table>")
                        .append(rows)
                        .append("</table>"));
        return html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, StringBuilder> sections() {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        Set<Map.Entry<String, JsonNode>> paths = document.path("paths").properties();
        for (Map.Entry<String, JsonNode> path : paths) {
            for (String verb : VERBS) {
                JsonNode operation = path.getValue().path(verb);
                if (!operation.isMissingNode()) {
                    sections.computeIfAbsent(operation.path("tags").path(0).asText("Other"), tag -> new StringBuilder())
                            .append(row(verb, path.getKey(), operation));
                }
            }
        }
        return sections;
    }

    private static String row(String verb, String path, JsonNode operation) {
        return "<tr><td><code>" + verb.toUpperCase(Locale.ROOT) + "</code></td><td><code>" + escaped(path)
                + "</code></td><td>" + text(operation.path("summary")) + "</td><td><code>"
                + text(operation.path("operationId")) + "</code></td></tr>";
    }

    private static String text(JsonNode node) {
        return escaped(node.asText());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
