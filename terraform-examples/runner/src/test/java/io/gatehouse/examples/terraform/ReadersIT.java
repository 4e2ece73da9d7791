package io.gatehouse.examples.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.configfiles.KongYaml;
import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.declarative.Deployment;
import io.gatehouse.sdk.declarative.DesiredState;
import io.gatehouse.sdk.declarative.Plan;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the readers make of files that no example is, against a server. */
class ReadersIT {
    private static final Path FILES = Path.of("src/test/resources");
    private static LocalGatehouse gatehouse;

    @BeforeAll
    static void start() {
        gatehouse = new LocalGatehouse();
    }

    @AfterAll
    static void stop() {
        gatehouse.close();
    }

    private static Expectations expecting(String path, String contained) {
        return Expectations.read(
                "expect.yaml",
                "requests: [{name: r, path: " + path + ", expect: {status: 200, contains: '" + contained + "'}}]");
    }

    @Test
    void putsIdsThatTheServerChoosesIntoTexts() {
        Example example = new Example("texts", FILES.resolve("texts"), expecting("/ids-in-texts", "{\"consumer\":\""));
        assertEquals("4 created, 1 answers", new DeclarativeWay().run(example, gatehouse.site()));
    }

    @Test
    void appliesKongYamlAndFindsNothingLeftToDo() {
        Site site = gatehouse.site();
        Deployment deployment =
                Deployment.with(new KonnectClient(HttpClient.newHttpClient(), site.server(), site.token()));
        DesiredState state =
                KongYaml.read(FILES.resolve("kong.yaml"), Map.of("DECK_MESSAGE", "said: \"by the environment\""));
        Plan first = deployment.plan(state);
        assertFalse(first.isEmpty());
        deployment.apply(first).orThrow();
        assertTrue(
                deployment.plan(state).isEmpty(), () -> deployment.plan(state).toString());
        Example example =
                new Example("kong.yaml", FILES, expecting("/said-by-kong-yaml", "said: \"by the environment\""));
        assertEquals(List.of(), new Requests(site).send(example));
        deployment.destroy(state).orThrow();
        assertEquals(first.toString(), deployment.plan(state).toString());
    }
}
