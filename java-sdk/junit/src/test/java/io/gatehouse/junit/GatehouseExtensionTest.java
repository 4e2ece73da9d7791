package io.gatehouse.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.sdk.KonnectClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.testkit.engine.EngineTestKit;

class GatehouseExtensionTest {
    @Test
    void everyTestBeginsWithNothing() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(TwoWriters.class))
                .execute()
                .testEvents()
                .assertStatistics(statistics -> statistics.started(2).succeeded(2));
    }

    @Test
    void saysWhichConfigurationIsMissing() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(NoSuchFile.class))
                .execute()
                .testEvents()
                .assertThatEvents()
                .haveExactly(1, finishedWithFailure(message(text -> text.contains("nowhere.yaml"))));
    }

    /** Both write the same; the second would be refused if the first one's were still there. */
    @Gatehouse
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static final class TwoWriters {
        @Test
        @Order(1)
        void writes(TestGateway gateway) throws Exception {
            write(gateway);
        }

        @Test
        @Order(2)
        void writesAgain(TestGateway gateway) throws Exception {
            write(gateway);
        }

        private static void write(TestGateway gateway) throws Exception {
            KonnectClient konnect = gateway.konnect();
            assertEquals(404, status(gateway.proxyUrl().resolve("/mine")));
            assertEquals(404, status(gateway.adminUrl().resolve("/routes/mine")));

            konnect.post(
                    "/v2/control-planes", JsonNodeFactory.instance.objectNode().put("name", "another"));
            konnect.post(
                    "/v2/control-planes/" + gateway.controlPlaneId() + "/core-entities/routes",
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("name", "mine")
                            .set("paths", JsonNodeFactory.instance.arrayNode().add("/mine")));
            gateway.awaitLive();

            assertEquals(503, status(gateway.proxyUrl().resolve("/mine")), "a route without a service");
            assertEquals(200, status(gateway.adminUrl().resolve("/routes/mine")));
            assertTrue(gateway.standIn().requests().isEmpty());
        }

        private static int status(URI address) throws Exception {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Gatehouse("nowhere.yaml")
    static final class NoSuchFile {
        @Test
        void neverRuns() {
            fail("the configuration is missing");
        }
    }
}
