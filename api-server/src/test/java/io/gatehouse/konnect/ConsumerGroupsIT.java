package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.konnect.ApiServer.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsumerGroupsIT extends ServedControlPlane {
    @Test
    void aGroupIsAnsweredWithItsMembersAndWithoutItsPlugins() {
        Answer group = api.post(core + "/consumer_groups", "{\"name\":\"g\"}");
        Answer consumer = api.post(core + "/consumers", "{\"username\":\"c\",\"custom_id\":\"id\"}");
        Answer plugin = api.post(core + "/consumer_groups/g/plugins", "{\"name\":\"request-transformer\"}");
        assertEquals(201, plugin.status(), plugin.text());
        Answer added = api.post(core + "/consumer_groups/g/consumers", "{\"consumer\":\"" + consumer.id() + "\"}");
        assertEquals(201, added.status(), added.text());
        for (String address : List.of("g", group.id())) {
            JsonNode wrapped = api.get(core + "/consumer_groups/" + address).json();
            assertEquals(group.json(), wrapped.path("consumer_group"));
            assertEquals("[" + consumer.json() + "]", wrapped.path("consumers").toString());
            assertFalse(wrapped.has("plugins"), "decK takes them from the list of plugins and would have them twice");
        }
        assertFalse(
                api.get(core + "/consumer_groups/g?list_consumers=false").json().has("consumers"));
        assertEquals(
                "[" + group.json() + "]",
                api.get(core + "/consumer_groups").json().path("data").toString());
    }

    @Test
    void membershipIsSeenAndChangedFromEitherSide() {
        Answer group = api.post(core + "/consumer_groups", "{\"name\":\"g\"}");
        Answer consumer = api.post(core + "/consumers", "{\"username\":\"c\"}");
        assertEquals(
                201,
                api.post(core + "/consumers/c/consumer_groups", "{\"group\":\"g\"}")
                        .status());
        assertEquals(
                "[" + consumer.json() + "]",
                api.get(core + "/consumer_groups/g/consumers")
                        .json()
                        .path("data")
                        .toString());
        assertEquals(
                "[" + group.json() + "]",
                api.get(core + "/consumers/c/consumer_groups")
                        .json()
                        .path("data")
                        .toString());
        Answer again = api.post(core + "/consumer_groups/g/consumers", "{\"consumer\":\"c\"}");
        assertEquals(409, again.status(), again.text());
        assertEquals(204, api.delete(core + "/consumer_groups/g/consumers/c").status());
        assertEquals(204, api.delete(core + "/consumer_groups/g/consumers/c").status());
        assertEquals(
                0,
                api.get(core + "/consumers/c/consumer_groups")
                        .json()
                        .path("data")
                        .size());
        assertEquals(
                201,
                api.post(core + "/consumer_groups/g/consumers", "{\"consumer\":\"c\"}")
                        .status());
        assertEquals(
                204,
                api.delete(core + "/consumers/c/consumer_groups/" + group.id()).status());
        assertEquals(
                0,
                api.get(core + "/consumer_groups/g/consumers")
                        .json()
                        .path("data")
                        .size());
    }

    @Test
    void everyMemberCanBeRemovedAtOnce() {
        api.post(core + "/consumer_groups", "{\"name\":\"g\"}");
        for (String name : List.of("a", "b", "c")) {
            api.post(core + "/consumers", "{\"username\":\"" + name + "\"}");
            api.post(core + "/consumer_groups/g/consumers", "{\"consumer\":\"" + name + "\"}");
        }
        Answer page = api.get(core + "/consumer_groups/g/consumers?size=2");
        assertEquals(2, page.json().path("data").size());
        String rest = core + "/consumer_groups/g/consumers?size=2&offset="
                + page.json().path("offset").asText();
        assertEquals(1, api.get(rest).json().path("data").size());
        assertEquals(204, api.delete(core + "/consumer_groups/g/consumers").status());
        assertEquals(
                0,
                api.get(core + "/consumer_groups/g/consumers")
                        .json()
                        .path("data")
                        .size());
    }

    @Test
    void whatDoesNotExistIsNoMember() {
        api.post(core + "/consumer_groups", "{\"name\":\"g\"}");
        Answer unknown = api.post(core + "/consumer_groups/g/consumers", "{\"consumer\":\"nobody\"}");
        assertEquals(400, unknown.status());
        assertTrue(unknown.text().contains("for an existing 'consumers' entity"), unknown.text());
        assertEquals(
                404,
                api.post(core + "/consumer_groups/no/consumers", "{\"consumer\":\"x\"}")
                        .status());
        assertEquals(404, api.get(core + "/consumer_groups/no/consumers").status());
        assertEquals(404, api.delete(core + "/consumer_groups/no/consumers").status());
        Answer empty = api.post(core + "/consumer_groups/g/consumers", "{}");
        assertEquals(400, empty.status());
        assertTrue(
                empty.text().contains("\"field\":\"consumer\",\"messages\":[\"required field missing\"]"),
                empty.text());
        assertEquals(405, api.put(core + "/consumer_groups/g/consumers/x", "{}").status());
    }

    @Test
    void deletingEitherSideEndsTheMembershipAndThePluginsOfTheGroup() {
        api.post(core + "/consumer_groups", "{\"name\":\"g\"}");
        api.post(core + "/consumers", "{\"username\":\"c\"}");
        api.post(core + "/consumer_groups/g/consumers", "{\"consumer\":\"c\"}");
        api.post(core + "/consumer_groups/g/plugins", "{\"name\":\"request-transformer\"}");
        assertEquals(204, api.delete(core + "/consumer_groups/g").status());
        assertEquals(
                0,
                api.get(core + "/consumers/c/consumer_groups")
                        .json()
                        .path("data")
                        .size());
        assertEquals(0, api.get(core + "/plugins").json().path("data").size());
        api.post(core + "/consumer_groups", "{\"name\":\"h\"}");
        api.post(core + "/consumer_groups/h/consumers", "{\"consumer\":\"c\"}");
        assertEquals(204, api.delete(core + "/consumers/c").status());
        assertEquals(
                0,
                api.get(core + "/consumer_groups/h/consumers")
                        .json()
                        .path("data")
                        .size());
    }
}
