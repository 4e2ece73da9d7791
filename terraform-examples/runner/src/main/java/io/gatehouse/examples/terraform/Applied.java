package io.gatehouse.examples.terraform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.declarative.Change;
import io.gatehouse.sdk.declarative.DesiredControlPlane;
import io.gatehouse.sdk.declarative.DesiredState;
import io.gatehouse.sdk.declarative.Plan;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What the server has at the addresses of a configuration, for its outputs. */
final class Applied {
    private final KonnectClient client;
    private final DesiredState state;
    private final Plan plan;
    private final Map<String, JsonNode> dataSources;

    /** @param plan of the state that is applied: it knows the ids */
    Applied(KonnectClient client, DesiredState state, Plan plan, Map<String, JsonNode> dataSources) {
        this.client = client;
        this.state = state;
        this.plan = plan;
        this.dataSources = dataSources;
    }

    Optional<JsonNode> at(String address) {
        JsonNode data = dataSources.get(address);
        if (data != null) {
            return Optional.of(lookedUp(address, data));
        }
        Optional<JsonNode> controlPlane = state.controlPlanes().stream()
                .filter(each -> each.ref().equals(address))
                .map(DesiredControlPlane::name)
                .findFirst()
                .map(this::named);
        return controlPlane.or(() -> plan.changes().stream()
                .filter(change -> change.address().equals(address))
                .findFirst()
                .map(Change::id)
                .map(id -> JsonNodeFactory.instance.objectNode().put("id", id)));
    }

    private JsonNode named(String name) {
        return client.get(DeclarativeWay.byName(name)).path("data").path(0);
    }

    private JsonNode lookedUp(String address, JsonNode data) {
        if (!address.startsWith("data.konnect_gateway_control_plane_list.")) {
            return named(data.at("/filter/name/eq").asText());
        }
        String labels = data.path("filter_labels").asText("");
        return client.get("/v2/control-planes?page%5Bsize%5D=100"
                + (labels.isEmpty() ? "" : "&labels=" + URLEncoder.encode(labels, StandardCharsets.UTF_8)));
    }
}
