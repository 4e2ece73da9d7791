package io.gatehouse.snapshot;

import static io.gatehouse.snapshot.StoredDocuments.entity;
import static io.gatehouse.snapshot.StoredDocuments.id;
import static io.gatehouse.snapshot.StoredDocuments.model;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.gatehouse.gateway.router.RouteRequest;
import io.gatehouse.schema.Contract;
import io.gatehouse.vault.Environment;
import io.gatehouse.vault.VaultReferences;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpressionRouteTest {
    @Test
    void aRouteThatTheRouterCannotEvaluateMatchesNothing() {
        Contract contract = Contract.load();
        PluginCompiler plugins =
                new PluginCompiler(contract, new VaultReferences(new Environment(Map.of())), List.of());
        ControlPlaneModel model = model(
                entity("routes", 2, "'protocols':['http'],'paths':['/a']"),
                entity("routes", 3, "'protocols':['http'],'expression':'net.port == 1'"));
        ControlPlaneSnapshot snapshot =
                new ControlPlaneCompiler(id(1), plugins, new ConsumerCompiler(contract), model, null).compile("cp");
        assertNotNull(snapshot.router().match(get("/a")));
        assertNull(snapshot.router().match(get("/b")));
    }

    private static RouteRequest get(String path) {
        return new RouteRequest("GET", "a.test", 80, path, new DefaultHttpHeaders(), false, null);
    }
}
