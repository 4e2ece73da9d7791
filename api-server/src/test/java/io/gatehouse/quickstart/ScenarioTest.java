package io.gatehouse.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which provider a scenario's configuration asks. */
class ScenarioTest {
    private static final String STAND_IN = "http://127.0.0.1:1";

    @Test
    void asksTheStandInWhereTheEnvironmentHasNoKey() {
        Scenario scenario = Scenario.load("multiple-providers");

        JsonNode config = scenario.configFor(STAND_IN, Map.of());

        assertEquals(
                List.of(STAND_IN + "/v1/messages", STAND_IN + "/mistral/v1/chat/completions"),
                config.findValuesAsText("upstream_url"));
        assertEquals(List.of("stand-in-key", "Bearer stand-in-key"), config.findValuesAsText("header_value"));
        assertEquals(List.of(), scenario.realProviders(Map.of()));
    }

    @Test
    void asksTheRealProviderWhoseKeyTheEnvironmentHas() {
        Scenario scenario = Scenario.load("multiple-providers");
        Map<String, String> environment = Map.of("ANTHROPIC_API_KEY", "real");

        JsonNode config = scenario.configFor(STAND_IN, environment);

        assertEquals(List.of("real", "Bearer stand-in-key"), config.findValuesAsText("header_value"));
        assertEquals(List.of(STAND_IN + "/mistral/v1/chat/completions"), config.findValuesAsText("upstream_url"));
        assertEquals(List.of("anthropic"), scenario.realProviders(environment));
    }

    @Test
    void azureNeedsItsInstanceToo() {
        Scenario scenario = Scenario.load("azure-deployments");

        assertEquals(List.of(), scenario.realProviders(Map.of("AZURE_OPENAI_KEY", "real")));
        Map<String, String> both = Map.of("AZURE_OPENAI_KEY", "real", "AZURE_INSTANCE", "mine");
        JsonNode config = scenario.configFor(STAND_IN, both);
        assertEquals(List.of("mine", "mine"), config.findValuesAsText("azure_instance"));
        assertTrue(config.findValues("upstream_url").isEmpty());
    }

    @Test
    void everyScenarioSaysWhatItShows() {
        for (String name : Quickstart.SCENARIOS) {
            if (!name.equals(Quickstart.BASIC)) {
                Scenario scenario = Scenario.load(name);
                assertFalse(scenario.description().isBlank(), name);
                assertFalse(scenario.requests().isEmpty(), name);
            }
        }
    }
}
