package io.gatehouse.snapshot;

import io.gatehouse.schema.Contract;
import io.gatehouse.store.StoredText;
import io.gatehouse.vault.Environment;
import io.gatehouse.vault.VaultReferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A snapshot of one control plane, compiled from documents as the store would hand them out. */
public final class ServedDocuments {
    private static final Contract CONTRACT = Contract.load();

    private final List<StoredText> entities = new ArrayList<>();

    /** @param fields JSON members without braces, with single quotes */
    public ServedDocuments add(String kind, int number, String fields) {
        entities.add(StoredDocuments.entity(kind, number, fields));
        return this;
    }

    /** A service at an address and a route to it with these fields. */
    public ServedDocuments service(int number, String fields, String routeFields) {
        return add("services", number, fields)
                .add("routes", number + 1000, routeFields + "," + reference("service", number));
    }

    public static String reference(String field, int number) {
        return StoredDocuments.reference(field, number);
    }

    /** @param pem as a member's text */
    public static String quoted(String pem) {
        return "'" + pem.replace("\n", "\\n") + "'";
    }

    public GatewaySnapshot snapshot() {
        return snapshot(List.of());
    }

    /** The control plane on addresses of its own. */
    public GatewaySnapshot snapshot(List<ProxyAddress> addresses) {
        PluginCompiler plugins =
                new PluginCompiler(CONTRACT, new VaultReferences(new Environment(Map.of())), List.of());
        ControlPlaneModel model = StoredDocuments.model(entities.toArray(StoredText[]::new));
        ControlPlaneCompiler compiler =
                new ControlPlaneCompiler(StoredDocuments.id(1), plugins, new ConsumerCompiler(CONTRACT), model, null);
        Placement placement = new Placement(null);
        placement.add(compiler.compile("cp"), addresses);
        return placement.snapshot();
    }
}
