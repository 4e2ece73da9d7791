package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.ForeignKey;
import io.gatehouse.sdk.declarative.Declaration;
import io.gatehouse.sdk.declarative.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The declarations that a resource of the Terraform provider stands for: what it needs, and one of its steps. */
final class DeclaredResource {
    private static final Pattern PARENT = Pattern.compile("\\{([a-z]+)}");

    /** What stands beside core entities, and the field that points at its parent. */
    private static final Map<String, String> BESIDE = Map.of(
            "config-stores", "config_stores",
            "config-stores/secrets", "config_store_secrets",
            "core-entities/plugin-schemas", "plugin_schemas",
            "dp-client-certificates", "dp_client_certificates");

    private final Contract contract = Contract.load();
    private final CoreRoutes routes = new CoreRoutes(contract);
    private final TerraformResource resource;

    DeclaredResource(TerraformResource resource) {
        this.resource = resource;
    }

    String kind() {
        return kind(resource.path());
    }

    private String kind(String path) {
        String name = path.replaceAll("/\\{[a-z]+}", "");
        return BESIDE.getOrDefault(
                name,
                routes.listed().stream()
                        .filter(each -> ("core-entities/" + each.name()).equals(name))
                        .map(CoreRoutes.Listed::kind)
                        .findFirst()
                        .orElse(name));
    }

    List<Declaration> needs() {
        return resource.needs().stream()
                .map(need -> declaration(need.path(), need.name(), (ObjectNode) need.body()))
                .toList();
    }

    /** Every step says the whole of it; what only the first one says is its name. */
    List<List<Declaration>> steps() {
        ObjectNode first = resource.steps().get(0).deepCopy();
        List<List<Declaration>> steps = new ArrayList<>();
        for (JsonNode step : resource.steps()) {
            ObjectNode body = step.deepCopy();
            if (!resource.idField().equals("id")) {
                first.properties().forEach(field -> body.putIfAbsent(field.getKey(), field.getValue()));
            }
            List<Declaration> all = new ArrayList<>(needs());
            all.add(declaration(resource.path(), "it", body));
            steps.add(all);
        }
        return steps;
    }

    private Declaration declaration(String path, String address, ObjectNode body) {
        Map<String, Reference> references = new HashMap<>();
        ObjectNode filled = (ObjectNode) TerraformResource.filled(body, Map.of());
        refer("", filled, references);
        Matcher parent = PARENT.matcher(path);
        if (parent.find()) {
            references.put("/" + parentField(path, parent.group(1)) + "/id", Reference.to(parent.group(1)));
        }
        return new Declaration(kind(path), address, filled, references);
    }

    private String parentField(String path, String need) {
        String kind = kind(path);
        return contract.entities().stream()
                .filter(entity -> entity.kind().equals(kind))
                .flatMap(entity -> entity.foreignKeys().stream())
                .filter(ForeignKey::required)
                .map(ForeignKey::field)
                .findFirst()
                .orElse("config_" + need);
    }

    private static void refer(String pointer, JsonNode value, Map<String, Reference> references) {
        value.properties().forEach(member -> refer(pointer + "/" + member.getKey(), member.getValue(), references));
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            refer(pointer + "/" + i, value.get(i), references);
        }
        Matcher need = PARENT.matcher(value.asText());
        if (value.isTextual() && need.matches()) {
            references.put(pointer, Reference.to(need.group(1)));
        }
    }
}
