package io.gatehouse.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Every operation has a unique id, a summary and the answer to a missing token. */
final class OperationsComplete implements LintRule {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    @Override
    public void check(Joined joined, Findings findings) {
        Map<String, String> places = new HashMap<>();
        joined.paths().properties().forEach(path -> {
            String file = joined.fileOfPath(path.getKey());
            path.getValue().properties().forEach(member -> {
                if (METHODS.contains(member.getKey())) {
                    String place = member.getKey() + " " + path.getKey();
                    check(file, place, member.getValue(), places, findings);
                }
            });
        });
    }

    private static void check(
            String file, String place, JsonNode operation, Map<String, String> places, Findings findings) {
        for (String field : new String[] {"operationId", "summary"}) {
            if (operation.path(field).asText().isBlank()) {
                findings.add(file, place + " has no " + field);
            }
        }
        if (!operation.path("responses").has("401")) {
            findings.add(file, place + " has no response 401");
        }
        String id = operation.path("operationId").asText();
        String other = id.isBlank() ? null : places.putIfAbsent(id, place);
        if (other != null) {
            findings.add(file, place + " has the operationId '" + id + "' of " + other);
        }
    }
}
