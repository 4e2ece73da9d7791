package io.gatehouse.openapi.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The operations that the client has, one Java method each: {@code list-route-with-service} of the tag Routes is {@code
 * routes().listWithService(serviceId)}.
 */
final class Operations {
    /** Empty lists for clients that ask about other products. */
    private static final String NOT_OURS = "Other Products";

    /** Paths that stand for newer ones. */
    private static final List<String> OLDER =
            List.of("/v2/runtime-groups", "/konnect-api/api/runtime_groups", "/v2/organizations/me");

    /** Operations whose ids make no good method, or say more than the object on which it is called. */
    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("get-control-planes-id-group-memberships", "list"),
            Map.entry("put-control-planes-id-group-memberships", "replace"),
            Map.entry("post-control-planes-id-group-memberships-add", "add"),
            Map.entry("post-control-planes-id-group-memberships-remove", "remove"),
            Map.entry("get-control-planes-id-group-member-status", "memberStatus"),
            Map.entry("get-control-planes-id-group-status", "status"),
            Map.entry("get-nodes-node-id", "get"),
            Map.entry("delete-nodes-node-id", "delete"),
            Map.entry("get-nodes-eol", "listEndOfLife"),
            Map.entry("get-expected-config-hash", "expectedConfigHash"),
            Map.entry("get-expected-config-version", "expectedConfigVersion"),
            Map.entry("get-organizations-me", "get"),
            Map.entry("get-users-me", "user"),
            Map.entry("get-available-regions", "regions"),
            Map.entry("apply-core-entities-batch", "apply"),
            Map.entry("list-consumer-of-consumer-group", "listConsumers"),
            Map.entry("add-consumer-to-group", "addConsumer"),
            Map.entry("remove-consumer-from-group", "removeConsumer"),
            Map.entry("remove-all-consumers-from-consumer-group", "removeConsumers"),
            Map.entry("add-consumer-to-specific-consumer-group", "addToConsumer"),
            Map.entry("remove-consumer-from-consumer-group", "removeFromConsumer"),
            Map.entry("remove-consumer-from-all-consumer-groups", "removeAllFromConsumer"),
            Map.entry("list-partial-link", "listLinks"),
            Map.entry("create-plugin-schemas", "createPluginSchema"),
            Map.entry("update-plugin-schemas", "updatePluginSchema"),
            Map.entry("delete-plugin-schemas", "deletePluginSchema"));

    private static final String CONTROL_PLANE = "/v2/control-planes/{controlPlaneId}";

    private final JsonNode contract;
    private final Models models;
    private final List<Operation> operations = new ArrayList<>();

    Operations(JsonNode contract, Models models) {
        this.contract = contract;
        this.models = models;
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    boolean operation = method.getValue().has("operationId");
                    if (operation && OLDER.stream().noneMatch(path.getKey()::startsWith)) {
                        add(new Operation(path.getKey(), method.getKey(), method.getValue(), path.getValue()));
                    }
                }));
    }

    private record Operation(String path, String method, JsonNode definition, JsonNode item) {
        /** Classes are named after it, with capitals at the start of words. */
        String tag() {
            return definition.path("tags").path(0).asText().replace("mTLS", "Mtls");
        }

        String id() {
            return definition.path("operationId").asText().replace('_', '-').toLowerCase(Locale.ROOT);
        }
    }

    private void add(Operation operation) {
        if (!operation.tag().equals(NOT_OURS)) {
            operations.add(operation);
        }
    }

    /** The paths of the contract, with what the template of an API needs. */
    ObjectNode paths() {
        ObjectNode paths = JsonNodeFactory.instance.objectNode();
        Set<String> taken = new HashSet<>();
        Map<String, String> nouns = nouns();
        Set<String> elsewhere = new HashSet<>();
        operations.forEach(operation -> {
            if (!operation.path().startsWith(CONTROL_PLANE + "/")) {
                elsewhere.add(operation.tag());
            }
        });
        for (Operation operation : operations) {
            String name = method(operation.id(), nouns.getOrDefault(operation.tag(), ""));
            if (!taken.add(operation.tag() + " " + name)) {
                throw new IllegalArgumentException("two operations of " + operation.tag() + " would be called " + name);
            }
            boolean scoped = !elsewhere.contains(operation.tag());
            paths.withObjectProperty(operation.path()).set(operation.method(), printed(operation, name, scoped));
        }
        return paths;
    }

    /** What each tag is about: the noun of its shortest operation that lists or creates. */
    private Map<String, String> nouns() {
        Map<String, String> nouns = new HashMap<>();
        for (Operation operation : operations) {
            String id = operation.id();
            if (id.startsWith("list-") || id.startsWith("create-")) {
                String noun = Names.singular(id.substring(id.indexOf('-') + 1));
                nouns.merge(operation.tag(), noun, (a, b) -> a.length() <= b.length() ? a : b);
            }
        }
        return nouns;
    }

    private static String method(String id, String noun) {
        String named = METHODS.get(id);
        if (named != null) {
            return named;
        }
        int verbEnd = id.indexOf('-');
        String rest = id.substring(verbEnd + 1);
        for (String form : List.of(noun + "s", noun)) {
            if (rest.equals(form) || rest.startsWith(form + "-")) {
                rest = rest.substring(form.length());
                break;
            }
        }
        return Names.field(id.substring(0, verbEnd) + "-" + rest);
    }

    private ObjectNode printed(Operation operation, String name, boolean scoped) {
        ObjectNode printed = JsonNodeFactory.instance.objectNode();
        printed.put("operationId", operation.id());
        printed.putArray("tags").add(operation.tag());
        printed.putObject("responses").putObject("200").put("description", "Done.");
        printed.put("x-method", name);
        printed.put("x-about", operation.tag());
        printed.put("x-verb", operation.method().toUpperCase(Locale.ROOT));
        String path = scoped ? operation.path().substring(CONTROL_PLANE.length()) : operation.path();
        printed.put("x-path", path.replaceAll("\\{[^}]*}", "{}"));
        Doc.add(
                printed.putArray("x-doc"),
                Doc.sentence(operation.definition().path("summary").asText()));
        parameters(operation, scoped, printed);
        body(operation, printed);
        answer(operation, printed);
        return printed;
    }

    private void parameters(Operation operation, boolean scoped, ObjectNode printed) {
        ArrayNode inPath = printed.putArray("x-path-parameters");
        ArrayNode inQuery = printed.putArray("x-query-parameters");
        List<JsonNode> all = new ArrayList<>();
        operation.item().path("parameters").forEach(all::add);
        operation.definition().path("parameters").forEach(all::add);
        for (JsonNode one : all) {
            JsonNode parameter = followed(one);
            String name = parameter.path("name").asText();
            boolean path = parameter.path("in").asText().equals("path");
            if (path && scoped && name.equals("controlPlaneId")) {
                continue;
            }
            ObjectNode entry = (path ? inPath : inQuery).addObject();
            entry.put("parameter", parameterName(name));
            entry.put("key", name);
            Doc.add(entry.putArray("doc"), Doc.field(parameter));
        }
    }

    /** {@code ServiceId}, {@code ACLId} and {@code ACL} become {@code serviceId}, {@code aclId} and {@code acl}. */
    private static String parameterName(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        int lower = capitals > 1 && capitals < name.length() ? capitals - 1 : capitals;
        return Names.field(name.substring(0, lower).toLowerCase(Locale.ROOT) + name.substring(lower));
    }

    /** What the method takes, and what it passes on. */
    private void body(Operation operation, ObjectNode printed) {
        List<String> names = new ArrayList<>();
        printed.path("x-path-parameters")
                .forEach(parameter -> names.add(parameter.path("parameter").asText()));
        List<String> parameters = new ArrayList<>();
        names.forEach(name -> parameters.add("String " + name));
        List<String> arguments =
                new ArrayList<>(List.of("\"" + printed.path("x-path").asText() + "\""));
        arguments.addAll(names);
        printed.put("x-path-arguments", String.join(", ", arguments));
        JsonNode schema = content(followed(operation.definition().path("requestBody")));
        printed.put("x-body", "null");
        if (!schema.isMissingNode()) {
            JavaType type = models.type(schema, Names.type(operation.id()), "Body");
            boolean model = type.kind() == JavaType.Kind.MODEL;
            String body = model ? parameterName(type.name()) : "body";
            if (model) {
                ObjectNode built = printed.putObject("x-built");
                built.put("built", body);
                built.put("builtType", type.name());
                built.put("builtParameters", joined(parameters, "Consumer<" + type.name() + ".Builder> " + body));
                built.put("builtArguments", joined(names, "builder.build()"));
            }
            parameters.add(type.name() + " " + body);
            printed.put("x-body", model ? body + ".json()" : body);
        }
        printed.put("x-parameters", String.join(", ", parameters));
        if (!printed.path("x-query-parameters").isEmpty()) {
            printed.put("x-option-parameters", joined(parameters, "UnaryOperator<Query> options"));
        }
    }

    private static String joined(List<String> first, String last) {
        return first.isEmpty() ? last : String.join(", ", first) + ", " + last;
    }

    private void answer(Operation operation, ObjectNode printed) {
        JsonNode schema = content(success(operation));
        JsonNode whole = models.resolved(schema);
        JsonNode data = whole.path("properties").path("data");
        JsonNode items = data.isMissingNode() ? whole.path("properties").path("items") : data;
        boolean get = operation.method().equals("get");
        if (schema.isMissingNode()) {
            printed.put("x-returns-nothing", true);
            printed.put("x-result", "void");
        } else if (get && items.path("items").isObject()) {
            JavaType element = models.type(items.path("items"), Names.type(operation.id()), "Item");
            printed.put("x-returns-page", true);
            printed.put("x-size", size(printed.path("x-query-parameters")));
            printed.put("x-type", element.name());
            printed.put("x-result", "Page<" + element.name() + ">");
        } else {
            JavaType type = models.type(schema, Names.type(operation.id()), "Answer");
            printed.put(type.kind() == JavaType.Kind.MODEL ? "x-returns-model" : "x-returns-json", true);
            printed.put("x-type", type.name());
            printed.put("x-result", type.name());
        }
    }

    /** What the number of items of a page is called. */
    private static String size(JsonNode parameters) {
        for (JsonNode parameter : parameters) {
            if (parameter.path("key").asText().endsWith("size]")) {
                return parameter.path("key").asText();
            }
        }
        return "size";
    }

    private JsonNode success(Operation operation) {
        JsonNode responses = operation.definition().path("responses");
        for (String status : List.of("200", "201")) {
            if (responses.has(status)) {
                return followed(responses.path(status));
            }
        }
        return followed(responses.path("204"));
    }

    private static JsonNode content(JsonNode holder) {
        return holder.path("content").path("application/json").path("schema");
    }

    private JsonNode followed(JsonNode node) {
        String target = node.path("$ref").asText("");
        return target.isEmpty() ? node : contract.at(target.substring(1));
    }
}
