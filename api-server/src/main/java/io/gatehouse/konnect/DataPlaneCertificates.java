package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Ids;
import io.gatehouse.schema.Contract;
import io.gatehouse.store.Entry;
import io.gatehouse.store.ListQuery;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The client certificates that a control plane's data planes are known by, stored as clients read them. */
@Singleton
final class DataPlaneCertificates {
    private static final String KIND = "dp_client_certificates";
    private static final String REQUEST = "DataPlaneClientCertificateRequest";

    private final Belongings belongings;
    private final Contract contract;
    private final Clock clock;
    private final Ids ids;

    DataPlaneCertificates(Belongings belongings, Contract contract, Clock clock, Ids ids) {
        this.belongings = belongings;
        this.contract = contract;
        this.clock = clock;
        this.ids = ids;
    }

    List<ObjectNode> all(UUID controlPlane) {
        return belongings.all(controlPlane, KIND);
    }

    ObjectNode find(UUID controlPlane, UUID id) {
        return belongings.find(controlPlane, KIND, id);
    }

    ObjectNode create(UUID controlPlane, ObjectNode request) {
        UUID id = ids.id();
        long now = clock.instant().getEpochSecond();
        Entry entry = entry(id, CheckedBody.of(contract, REQUEST, request), LongNode.valueOf(now), now);
        return belongings.write(controlPlane, transaction -> {
            Belongings.refuseMoreThan(ListQuery.MAX_SIZE, transaction, KIND, "data plane certificates");
            transaction.insert(entry);
            return entry.document();
        });
    }

    ObjectNode replace(UUID controlPlane, UUID id, ObjectNode request) {
        ObjectNode given = CheckedBody.of(contract, REQUEST, request);
        return belongings.write(controlPlane, transaction -> {
            JsonNode createdAt = Belongings.existing(transaction, KIND, id).path("created_at");
            Entry entry = entry(id, given, createdAt, clock.instant().getEpochSecond());
            transaction.replace(entry);
            return entry.document();
        });
    }

    void delete(UUID controlPlane, UUID id) {
        belongings.delete(controlPlane, KIND, id);
    }

    private static Entry entry(UUID id, ObjectNode given, JsonNode createdAt, long now) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("id", id.toString());
        document.set("cert", given.path("cert"));
        document.set("title", given.path("title"));
        document.set("created_at", createdAt);
        document.put("updated_at", now);
        return new Entry(KIND, id, document, Map.of(), List.of(), Set.of());
    }
}
