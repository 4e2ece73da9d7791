package io.gatehouse.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.konnect.ControlPlanes;
import io.gatehouse.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which control plane the Admin API shows. */
class AdminControlPlaneIT {
    @TempDir
    Path directory;

    private Settings pinned(String name) {
        return Settings.fromEnvironment(Map.of(
                "GATEHOUSE_API_PORT", "0",
                "GATEHOUSE_ADMIN_PORT", "0",
                "GATEHOUSE_PROXY_PORT", "0",
                "GATEHOUSE_PROXY_HOST", "127.0.0.1",
                "GATEHOUSE_STATUS_PORT", "0",
                "GATEHOUSE_DATA_DIR", directory.toString(),
                "GATEHOUSE_GATEWAY_CONTROL_PLANE", name));
    }

    @Test
    void itIsTheOneThatTheProxyIsPinnedToOnceItExists() {
        try (AdminApi api = new AdminApi(pinned("production"))) {
            AdminApi.Answer none = api.get("/services");
            assertEquals(503, none.status());
            assertEquals(
                    "no control plane is named 'production', which the Admin API shows",
                    none.json().path("message").asText());
            ObjectNode made = api.server()
                    .context()
                    .getBean(ControlPlanes.class)
                    .create(JsonNodeFactory.instance.objectNode().put("name", "production"));
            assertEquals(
                    201,
                    api.call("POST", "/services", "{\"name\":\"s\",\"host\":\"h\"}")
                            .status());
            Entities entities = api.server().context().getBean(Entities.class);
            UUID id = UUID.fromString(made.path("id").asText());
            assertEquals(
                    true, entities.find(id, "services", "s", Optional.empty()).isPresent());
        }
    }
}
