package io.gatehouse.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.konnect.ListParameters;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.StoredEntity;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code /tags} and {@code /tags/{tags}}: which entities have which tags. */
@Singleton
final class TagRoutes implements AdminRoutes {
    private final Entities entities;
    private final AdminControlPlane controlPlane;

    TagRoutes(Entities entities, AdminControlPlane controlPlane) {
        this.entities = entities;
        this.controlPlane = controlPlane;
    }

    @Override
    public List<AdminRoute> routes() {
        return List.of(
                AdminRoute.get("/tags", call -> list(call, Optional.empty())),
                AdminRoute.get("/tags/{tags}", call -> list(call, Optional.of(call.name(0)))));
    }

    private AdminAnswer list(AdminCall call, Optional<String> wanted) {
        int size = ListParameters.pageSize(call.query());
        Optional<TagOffset> offset =
                call.query().value("offset").filter(text -> !text.isEmpty()).map(TagOffset::parse);
        UUID scope = controlPlane.id();
        Optional<EntityId> from = offset.map(after -> new EntityId(scope, after.kind(), after.id()));
        // Every entity has a line at least, except the first when the last page ended with its last tag.
        List<StoredEntity> tagged = entities.tagged(scope, wanted, from, size + 2);
        List<TagOffset> lines = new ArrayList<>();
        for (StoredEntity entity : tagged) {
            boolean continued = offset.filter(after -> after.isOf(entity)).isPresent();
            lines.addAll(lines(entity, wanted, continued ? offset : Optional.empty()));
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode data = body.putArray("data");
        lines.stream()
                .limit(size)
                .forEach(line -> data.addObject()
                        .put("tag", line.tag())
                        .put("entity_name", line.kind())
                        .put("entity_id", line.id().toString()));
        body.putNull("next");
        if (lines.size() > size) {
            String next = lines.get(size - 1).text();
            body.put("next", call.request().getPath() + "?offset=" + next);
            body.put("offset", next);
        }
        return AdminAnswer.ok(body);
    }

    /** The tags of an entity, from the one behind {@code after} on. */
    private static List<TagOffset> lines(StoredEntity entity, Optional<String> wanted, Optional<TagOffset> after) {
        List<TagOffset> lines = new ArrayList<>();
        boolean reached = after.isEmpty();
        for (JsonNode tag : entity.document().path("tags")) {
            if (reached && wanted.filter(name -> !name.equals(tag.asText())).isEmpty()) {
                lines.add(new TagOffset(entity.kind(), entity.id(), tag.asText()));
            }
            reached |= after.filter(last -> last.tag().equals(tag.asText())).isPresent();
        }
        return lines;
    }
}
