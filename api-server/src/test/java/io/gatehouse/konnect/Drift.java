package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What of an answer makes the provider plan a change right after it applied one: a null that became something, a value
 * that came back differently written, a list in another order, a value that nobody asked for.
 */
final class Drift {
    private final Collection<String> free;
    private final List<String> found = new ArrayList<>();

    private Drift(Collection<String> free) {
        this.free = free;
    }

    /**
     * Compares what was sent with what came back.
     *
     * @param free fields with dots that the server may fill when they aren't sent
     * @return each difference in words, with its field
     */
    static List<String> between(JsonNode sent, JsonNode answer, Collection<String> free) {
        Drift drift = new Drift(free);
        drift.compare("", sent, answer);
        return drift.found;
    }

    private void compare(String field, JsonNode sent, JsonNode answer) {
        if (sent.isNull()) {
            report(answer.isNull() || answer.isMissingNode(), field, sent, answer);
        } else if (sent.isObject()) {
            report(answer.isObject(), field, sent, answer);
            sent.properties()
                    .forEach(each -> compare(at(field, each.getKey()), each.getValue(), answer.path(each.getKey())));
            answer.properties().forEach(each -> {
                String name = at(field, each.getKey());
                report(
                        sent.has(each.getKey()) || each.getValue().isNull() || free.contains(name),
                        name,
                        sent.path(each.getKey()),
                        each.getValue());
            });
        } else if (sent.isArray()) {
            report(answer.isArray() && sent.size() == answer.size(), field, sent, answer);
            for (int i = 0; i < Math.min(sent.size(), answer.size()); i++) {
                compare(field, sent.path(i), answer.path(i));
            }
        } else {
            // As text: 1, 1.0 and 1e2 are different numbers to a client that decodes one of them only.
            report(
                    sent.getNodeType() == answer.getNodeType()
                            && sent.toString().equals(answer.toString()),
                    field,
                    sent,
                    answer);
        }
    }

    private void report(boolean same, String field, JsonNode sent, JsonNode answer) {
        if (!same) {
            found.add(field + ": sent " + shown(sent) + " but got " + shown(answer));
        }
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.toString();
    }

    private static String at(String field, String name) {
        return field.isEmpty() ? name : field + "." + name;
    }
}
