package io.gatehouse.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.declarative.ConfigSync;
import io.gatehouse.declarative.DeclarativeConfig;
import io.gatehouse.declarative.EnvironmentReferences;
import io.micronaut.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * {@code /config}: everything at once. Kong has it without a database only, where a file is all that there is; here a
 * posted file takes the place of everything in the control plane, within its select tags if it has some.
 */
@Singleton
final class ConfigRoutes implements AdminRoutes {
    private static final List<String> YAML = List.of("text/yaml", "application/yaml", "application/x-yaml");

    private final ConfigSync sync;
    private final AdminControlPlane controlPlane;

    ConfigRoutes(ConfigSync sync, AdminControlPlane controlPlane) {
        this.sync = sync;
        this.controlPlane = controlPlane;
    }

    @Override
    public List<AdminRoute> routes() {
        return List.of(new AdminRoute("/config", Map.of("GET", call -> export(), "POST", this::replace)));
    }

    private AdminAnswer export() {
        ObjectNode file = sync.export(controlPlane.id(), Optional.empty(), List.of());
        return AdminAnswer.ok(JsonNodeFactory.instance.objectNode().put("config", ConfigSync.yaml(file)));
    }

    private AdminAnswer replace(AdminCall call) {
        UUID id = controlPlane.id();
        DeclarativeConfig config = sync.read(file(call), List.of());
        sync.apply(id, sync.plan(id, config));
        return AdminAnswer.created(sync.flat(id, config.selectTags()));
    }

    private static ObjectNode file(AdminCall call) {
        String contentType = Optional.ofNullable(call.request().getHeaders().get(HttpHeaders.CONTENT_TYPE))
                .orElse("");
        if (YAML.contains(contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
            byte[] body = call.request().getBody().orElseGet(() -> new byte[0]);
            return document(new String(body, StandardCharsets.UTF_8));
        }
        ObjectNode fields = call.body().fields();
        JsonNode text = fields.path("config");
        return text.isTextual() ? document(text.textValue()) : fields;
    }

    /** The environment is the server's, which no client may read. */
    private static ObjectNode document(String text) {
        return ConfigSync.file(text, new EnvironmentReferences(Map.of()));
    }
}
