package io.gatehouse.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The health of targets as the gateway knows it, read and set over the Admin API. */
@Timeout(60)
class UpstreamHealthIT {
    @TempDir
    static Path directory;

    static AdminApi api;

    @BeforeAll
    static void start() {
        api = new AdminApi(directory);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void showsAndSetsTheHealthOfATarget() {
        post("/upstreams", "{'name':'up','healthchecks':{'passive':{'unhealthy':{'tcp_failures':1}}}}");
        post("/upstreams/up/targets", "{'target':'127.0.0.1:8123','weight':7}");
        awaitHealth("up", "HEALTHY");

        assertEquals(204, put("/upstreams/up/targets/127.0.0.1:8123/unhealthy"));
        JsonNode target = target("up");
        assertEquals("UNHEALTHY", target.path("health").asText());
        assertEquals("127.0.0.1", target.path("data").path("host").asText());
        assertEquals(8123, target.path("data").path("port").asInt());
        assertEquals(7, target.path("data").path("nodeWeight").asInt());
        assertEquals(7, target.path("data").path("weight").path("unavailable").asInt());
        assertEquals(
                "UNHEALTHY",
                target.path("data").path("addresses").path(0).path("health").asText());
        assertEquals("UNHEALTHY", balancerHealth("up"));

        assertEquals(204, put("/upstreams/up/targets/127.0.0.1:8123/127.0.0.1:8123/healthy"));
        assertEquals("HEALTHY", target("up").path("health").asText());
        assertEquals("HEALTHY", balancerHealth("up"));
    }

    @Test
    void setsNothingWhereHealthIsNotLookedAt() {
        post("/upstreams", "{'name':'unchecked'}");
        post("/upstreams/unchecked/targets", "{'target':'127.0.0.1:8124'}");

        assertEquals(204, put("/upstreams/unchecked/targets/127.0.0.1:8124/unhealthy"));
        assertEquals("HEALTHCHECKS_OFF", target("unchecked").path("health").asText());
        assertEquals("HEALTHCHECKS_OFF", balancerHealth("unchecked"));
    }

    @Test
    void doesNotFindWhatIsNotThere() {
        post("/upstreams", "{'name':'empty'}");

        assertEquals(404, put("/upstreams/empty/targets/a:1/healthy"));
        assertEquals(404, put("/upstreams/none/targets/a:1/healthy"));
        assertEquals(404, api.get("/upstreams/none/health").status());
        assertEquals(405, api.get("/upstreams/empty/targets/a:1/healthy").status());
    }

    private static void awaitHealth(String upstream, String expected) {
        while (!target(upstream).path("health").asText().equals(expected)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    private static JsonNode target(String upstream) {
        return api.get("/upstreams/" + upstream + "/health").json().path("data").path(0);
    }

    private static String balancerHealth(String upstream) {
        return api.get("/upstreams/" + upstream + "/health?balancer_health=1")
                .json()
                .path("data")
                .path("health")
                .asText();
    }

    private static int put(String path) {
        return api.call("PUT", path, null).status();
    }

    private static void post(String path, String body) {
        AdminApi.Answer answer = api.call("POST", path, body.replace('\'', '"'));
        assertEquals(201, answer.status(), answer.text());
    }
}
