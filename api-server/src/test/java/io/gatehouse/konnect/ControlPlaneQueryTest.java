package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Violation;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlPlaneQueryTest {
    private static final List<ObjectNode> ALL = List.of(
            controlPlane("1", "prod", "CLUSTER_TYPE_CONTROL_PLANE", "eu"),
            controlPlane("2", "prod-ingress", "CLUSTER_TYPE_K8S_INGRESS_CONTROLLER", "us"),
            controlPlane("3", "test", "CLUSTER_TYPE_CONTROL_PLANE", "us"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                        | prod prod-ingress test",
                "?filter[name][eq]=prod                  | prod",
                "?filter[name]=prod                      | prod",
                "?filter[name][neq]=prod                 | prod-ingress test",
                "?filter[name][contains]=prod            | prod prod-ingress",
                "?filter[id][eq]=3                       | test",
                "?filter[id][oeq]=1,3                    | prod test",
                "?filter[cluster_type][eq]=CLUSTER_TYPE_K8S_INGRESS_CONTROLLER | prod-ingress",
                "?filter[cluster_type][neq]=CLUSTER_TYPE_K8S_INGRESS_CONTROLLER | prod test",
                "?filter[cloud_gateway]=false            | prod prod-ingress test",
                "?filter[cloud_gateway]=true             | ''",
                "?filter[name][contains]=prod&labels=region:us | prod-ingress",
                "?labels=region                          | prod prod-ingress test",
                "?labels=zone                            | ''",
                "?sort=name%20desc                       | test prod-ingress prod",
                "?sort=created_at%20desc,name            | test prod-ingress prod",
                "?page[size]=2                           | prod prod-ingress",
                "?page[size]=2&page[number]=2            | test",
                "?page[size]=2&page[number]=3            | ''",
            })
    void selects(String query, String names) {
        List<String> found = new ArrayList<>();
        page(query).path("data").forEach(each -> found.add(each.path("name").asText()));
        assertEquals(names, String.join(" ", found));
    }

    @Test
    void theTotalCountsTheItemsOfAllPages() {
        assertEquals(
                "{\"page\":{\"number\":2,\"size\":2,\"total\":3}}",
                page("?page[size]=2&page[number]=2").path("meta").toString());
    }

    @Test
    void namesEveryWrongParameter() {
        Refused refused = assertThrows(
                Refused.class,
                () -> page("?page[size]=0&page[number]=x&filter[name][like]=a&filter[colour][eq]=red&sort=size"));
        assertEquals(400, refused.problem().type().status());
        assertEquals(
                List.of("filter[colour][eq]", "filter[name][like]", "page[number]", "page[size]", "sort"),
                refused.problem().violations().stream()
                        .map(Violation::field)
                        .sorted()
                        .toList());
    }

    private static JsonNode page(@Nullable String query) {
        Query parsed = Query.of(new QueryStringDecoder("/x" + (query == null ? "" : query)).parameters());
        return new ControlPlaneQuery(parsed).page(ALL, Function.identity());
    }

    private static ObjectNode controlPlane(String id, String name, String clusterType, String region) {
        ObjectNode document =
                JsonNodeFactory.instance.objectNode().put("id", id).put("name", name);
        document.putObject("labels").put("region", region);
        document.putObject("config").put("cluster_type", clusterType).put("cloud_gateway", false);
        return document.put("created_at", "2026-01-0" + id + "T00:00:00Z");
    }
}
