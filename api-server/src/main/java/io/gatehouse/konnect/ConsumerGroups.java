package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.entity.EntityPage;
import io.gatehouse.entity.Memberships;
import io.gatehouse.entity.Parent;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.store.ListQuery;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Consumer groups with their members, from either side. */
@Singleton
final class ConsumerGroups {
    static final String KIND = "consumer_groups";

    private static final String FIELD = "consumer_group";

    private final Entities entities;
    private final Memberships memberships;
    private final Contract contract;
    private final CoreRoutes routes;

    ConsumerGroups(Entities entities, Contract contract, CoreRoutes routes) {
        this.entities = entities;
        this.memberships = new Memberships(entities, contract);
        this.contract = contract;
        this.routes = routes;
    }

    /**
     * A group with its plugins and members, all of them: decK reads the members nowhere else.
     *
     * @param members whether the members are asked for
     */
    ObjectNode wrapped(UUID controlPlane, ObjectNode group, boolean members) {
        String id = group.path("id").asText();
        ObjectNode wrapper = JsonNodeFactory.instance.objectNode();
        wrapper.set(FIELD, group);
        if (members) {
            routes.find(KIND + "/" + id + "/consumers")
                    .flatMap(CoreRoutes.Target::membership)
                    .ifPresent(membership -> everything(
                            wrapper.putArray("consumers"),
                            query -> memberships.list(controlPlane, membership.link(), id, query)));
        }
        Optional<Parent> parent = Optional.of(new Parent(FIELD, KIND, id));
        everything(wrapper.putArray("plugins"), query -> entities.list(controlPlane, "plugins", query, parent));
        return wrapper;
    }

    private static void everything(ArrayNode into, Function<ListQuery, EntityPage> pages) {
        EntityPage page = pages.apply(ListQuery.first(ListQuery.MAX_SIZE));
        into.addAll(page.items());
        while (page.next().isPresent()) {
            ListQuery first = ListQuery.first(ListQuery.MAX_SIZE);
            page = pages.apply(
                    new ListQuery(page.next(), first.size(), first.tags(), first.anyTag(), first.references()));
            into.addAll(page.items());
        }
    }

    EntityPage list(UUID controlPlane, CoreRoutes.Membership membership, CoreRoutes.Target target, ListQuery query) {
        return memberships.list(controlPlane, membership.link(), owner(target), query);
    }

    /** Adds a member and answers the group with this one consumer. */
    ObjectNode add(UUID controlPlane, CoreRoutes.Membership membership, CoreRoutes.Target target, ObjectNode body) {
        String member = checked(membership, body).path(membership.bodyKey()).asText();
        memberships.add(controlPlane, membership.link(), owner(target), member);
        boolean byGroup = target.kind().equals(KIND);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set(FIELD, find(controlPlane, KIND, byGroup ? member : owner(target)));
        answer.putArray("consumers").add(find(controlPlane, "consumers", byGroup ? owner(target) : member));
        return answer;
    }

    void remove(UUID controlPlane, CoreRoutes.Membership membership, CoreRoutes.Target target) {
        target.item()
                .ifPresentOrElse(
                        member -> memberships.remove(controlPlane, membership.link(), owner(target), member),
                        () -> memberships.clear(controlPlane, membership.link(), owner(target)));
    }

    private ObjectNode find(UUID controlPlane, String kind, String address) {
        return entities.find(controlPlane, kind, address, Optional.empty())
                .orElseThrow(() -> new Refused(Problem.notFound()));
    }

    private JsonNode checked(CoreRoutes.Membership membership, ObjectNode body) {
        return Refused.unlessValid(contract.component(membership.request()).check(body));
    }

    private static String owner(CoreRoutes.Target target) {
        return target.parent().orElseThrow().address();
    }
}
