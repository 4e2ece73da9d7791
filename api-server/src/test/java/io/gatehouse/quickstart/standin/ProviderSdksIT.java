package io.gatehouse.quickstart.standin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.Python;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/** The providers' own Python SDKs, unchanged, understand the stand-in; the report says which are not installed. */
@Timeout(180)
class ProviderSdksIT {
    private static final String PARIS =
            "The capital of France is Paris. (Said by Gatehouse's stand-in, not by a language model.)";

    /** What an SDK must find: the reason of an ordinary end and of a tool's call, and what it says without a key. */
    private static final Map<String, List<String>> EXPECTED = Map.of(
            "openai", List.of("stop", "tool_calls", "401"),
            "openai for mistral", List.of("stop", "tool_calls", "401"),
            "anthropic", List.of("end_turn", "tool_use", "401"),
            "google-genai", List.of("STOP", "", "403"),
            "boto3", List.of("end_turn", "tool_use", "403"));

    @Test
    void everyInstalledSdkReadsPlainAndStreamedAnswersAndToolCalls(TestReporter report) throws Exception {
        if (!Python.has("json")) {
            report.publishEntry("sdks", "no Python: nothing was run");
            return;
        }
        Path script = Path.of(Objects.requireNonNull(getClass().getResource("/standin/sdks.py"))
                .toURI());
        Map<String, Map<String, JsonNode>> found = new LinkedHashMap<>();
        try (StandInLlm standIn = StandInLlm.start(0, Dialects.all(), Duration.ofMillis(1))) {
            for (String line : Python.lines(Map.of(), script, standIn.url())) {
                JsonNode check = new ObjectMapper().readTree(line);
                String sdk = check.path(0).asText();
                found.computeIfAbsent(sdk, name -> new LinkedHashMap<>())
                        .put(check.path(1).asText(), check);
            }
        }
        found.forEach((sdk, checks) -> {
            report.publishEntry(sdk, String.join(", ", checks.keySet()));
            if (!checks.containsKey("not installed")) {
                verify(sdk, checks);
            }
        });
    }

    private static void verify(String sdk, Map<String, JsonNode> checks) {
        assertEquals(
                List.of("plain", "stream", "tool", "tool stream", "tool result", "no key"),
                List.copyOf(checks.keySet()),
                sdk);
        List<String> expected = Objects.requireNonNull(EXPECTED.get(sdk), sdk);
        assertEquals(PARIS, value(checks, "plain", 2), sdk);
        assertEquals(expected.get(0), value(checks, "plain", 3), sdk);
        assertEquals(PARIS, value(checks, "stream", 2), sdk);
        assertEquals("get_weather", value(checks, "tool", 2), sdk);
        assertEquals("{\"city\":\"Paris\"}", value(checks, "tool", 3), sdk);
        assertEquals(expected.get(1), value(checks, "tool", 4), sdk);
        assertEquals("{\"city\":\"Paris\"}", value(checks, "tool stream", 2), sdk);
        assertEquals(true, value(checks, "tool result", 2).contains("sunny"), sdk);
        assertEquals(expected.get(2), value(checks, "no key", 2), sdk);
    }

    /** Text as it is, anything else as JSON, nothing as nothing. */
    private static String value(Map<String, JsonNode> checks, String check, int position) {
        JsonNode value = Objects.requireNonNull(checks.get(check)).path(position);
        return value.isValueNode() || value.isMissingNode() ? value.asText() : value.toString();
    }
}
