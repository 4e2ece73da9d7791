package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.entity.EntityPage;
import io.gatehouse.entity.Memberships;
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
public final class ConsumerGroups {
    public static final String KIND = "consumer_groups";

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
     * A group with its members, all of them: decK reads them nowhere else. The plugins are not part of it: decK finds
     * them among all plugins and would have those twice.
     *
     * @param query {@code list_consumers=false} leaves the members out
     */
    public ObjectNode wrapped(UUID controlPlane, ObjectNode group, Query query) {
        String id = group.path("id").asText();
        ObjectNode wrapper = JsonNodeFactory.instance.objectNode();
        wrapper.set(FIELD, group);
        if (query.value("list_consumers").filter("false"::equals).isEmpty()) {
            routes.find(KIND + "/" + id + "/consumers")
                    .flatMap(CoreRoutes.Target::membership)
                    .ifPresent(membership -> everything(
                            wrapper.putArray("consumers"),
                            page -> memberships.list(controlPlane, membership.link(), id, page)));
        }
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

    /** A page of the members that {@code target} names the owner of. */
    public EntityPage list(
            UUID controlPlane, CoreRoutes.Membership membership, CoreRoutes.Target target, ListQuery query) {
        return memberships.list(controlPlane, membership.link(), owner(target), query);
    }

    /** Adds a member and answers the group with this one consumer. */
    public ObjectNode add(
            UUID controlPlane, CoreRoutes.Membership membership, CoreRoutes.Target target, ObjectNode body) {
        String member = CheckedBody.of(contract, membership.request(), body)
                .path(membership.bodyKey())
                .asText();
        memberships.add(controlPlane, membership.link(), owner(target), member);
        boolean byGroup = target.kind().equals(KIND);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set(FIELD, find(controlPlane, KIND, byGroup ? member : owner(target)));
        answer.putArray("consumers").add(find(controlPlane, "consumers", byGroup ? owner(target) : member));
        return answer;
    }

    /** Removes the member that {@code target} names, or every one when it names none. */
    public void remove(UUID controlPlane, CoreRoutes.Membership membership, CoreRoutes.Target target) {
        target.item()
                .ifPresentOrElse(
                        member -> memberships.remove(controlPlane, membership.link(), owner(target), member),
                        () -> memberships.clear(controlPlane, membership.link(), owner(target)));
    }

    private ObjectNode find(UUID controlPlane, String kind, String address) {
        return entities.find(controlPlane, kind, address, Optional.empty())
                .orElseThrow(() -> new Refused(Problem.notFound()));
    }

    private static String owner(CoreRoutes.Target target) {
        return target.parent().orElseThrow().address();
    }
}
