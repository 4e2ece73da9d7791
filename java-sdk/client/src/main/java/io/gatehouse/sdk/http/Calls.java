package io.gatehouse.sdk.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.UnexpectedJson;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one group of operations.
 *
 * @param caller sends them
 * @param base what stands before every path, such as that of a control plane
 */
public record Calls(Caller caller, String base) {
    /**
     * Fills the places of a path.
     *
     * @param values one for each <code>{}</code>
     * @throws IllegalArgumentException when a value is empty or would lead to another path
     */
    public static String path(String template, String... values) {
        StringBuilder path = new StringBuilder();
        int from = 0;
        for (String value : values) {
            int place = template.indexOf("{}", from);
            if (value.isBlank() || value.equals(".") || value.equals("..")) {
                throw new IllegalArgumentException("'" + value + "' can't stand in the path " + template);
            }
            path.append(template, from, place).append(encoded(value));
            from = place + 2;
        }
        return path.append(template.substring(from)).toString();
    }

    /** For paths and queries alike. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A call whose answer is a document. */
    public ObjectNode send(String method, String path, Query query, @Nullable JsonNode body) {
        JsonNode answer = caller.call(method, base + path + query.rendered("size"), body);
        if (answer instanceof ObjectNode document) {
            return document;
        }
        throw new UnexpectedJson(method + " " + base + path + " answered something other than a JSON object");
    }

    /** A call whose answer doesn't matter. */
    public void run(String method, String path, Query query, @Nullable JsonNode body) {
        var unused = caller.call(method, base + path + query.rendered("size"), body);
    }

    /**
     * The first page of a list.
     *
     * @param sizeName what the API calls the number of items on a page
     */
    public <T> Page<T> page(String path, Query query, String sizeName, Function<ObjectNode, T> of) {
        return Page.first(caller, base + path, query, sizeName, of);
    }
}
