package io.gatehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.conformance.Cases;
import io.gatehouse.conformance.CasesWithoutServer;
import io.gatehouse.conformance.HttpCases;
import io.gatehouse.llm.provider.Provider;
import io.gatehouse.llm.proxy.Providers;
import io.gatehouse.settings.Settings;
import io.micronaut.context.ApplicationContext;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The published cases of ai-proxy, where a checkout has them beside it or {@code -Dgatehouse.conformance} names their
 * folder; without them there is nothing to run, and the test says so. Reports by category what passed and what did not.
 * Cases that later releases superseded run too, but do not count. What a case says of logs is not compared here.
 */
@Timeout(300)
class LlmConformanceIT {
    /** Cases whose expectation is not ours, with the reason. */
    private static final Map<String, String> DIFFERENCES = Map.of(
            "res-ext.anthropic.no-usage", "expects the raw stop_reason, which later releases map (3.11.0.3)",
            "res-ext.anthropic.malformed-usage", "expects the raw stop_reason, which later releases map (3.11.0.3)",
            "req-ext.llama2.ollama.tools", "sends the arguments of calls as text, which Ollama's own server refuses");

    /** Categories that are about other plugins, or formats of their own. */
    private static final Set<String> ELSEWHERE = Set.of("native-adapter", "prompt-plugin", "transformer-plugin");

    @TempDir
    Path directory;

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> superseded = new ArrayList<>();

    /** What became of the cases of one category. */
    private static final class Tally {
        private int passed;
        private int failed;
        private int different;
        private int superseded;
        private int notOffered;
    }

    /** Something that can be run and fail. */
    @FunctionalInterface
    private interface Check {
        void run() throws Exception;
    }

    @Test
    void behavesAsThePublishedCasesSay(TestReporter reporter) throws Exception {
        Optional<Cases> found = Cases.find();
        if (found.isEmpty()) {
            reporter.publishEntry("conformance", "no cases beside this checkout: nothing was run");
            return;
        }
        Cases cases = found.get();
        try (ApplicationContext parts = Parts.of(Settings.ephemeral(directory), 0, 0, () -> {
            throw new IllegalStateException("no database here");
        })) {
            parts.start();
            Set<String> offered = parts.getBeansOfType(Provider.class).stream()
                    .map(Provider::name)
                    .collect(Collectors.toSet());
            CasesWithoutServer withoutServer = new CasesWithoutServer(cases, parts.getBean(Providers.class));
            for (Cases.Case one : cases.all()) {
                withoutServer.check(one).ifPresent(check -> run(one, offered, check::run));
            }
            overHttp(cases, offered);
        }
        String report = report();
        reporter.publishEntry("conformance", report);
        assertTrue(tallies.containsKey("http-roundtrip"), report);
        assertEquals(List.of(), failures, report);
    }

    private void overHttp(Cases cases, Set<String> offered) throws Exception {
        List<Cases.Case> runs = cases.all().stream()
                .filter(one -> one.category().equals("http-roundtrip") && offered.contains(one.provider()))
                .toList();
        try (RunningGatehouse gatehouse = new RunningGatehouse(Settings.ephemeral(directory.resolve("server")));
                HttpCases http = new HttpCases(cases, runs, gatehouse)) {
            for (Cases.Case one : cases.all()) {
                if (one.category().equals("http-roundtrip")) {
                    run(one, offered, () -> http.run(one));
                } else if (one.category().equals("config-validation")) {
                    run(one, Set.of(one.provider()), () -> validates(gatehouse, one));
                }
            }
        }
    }

    private static void validates(RunningGatehouse gatehouse, Cases.Case one) throws Exception {
        JsonNode input = one.json().path("input");
        JsonNode expected = one.json().path("expected");
        HttpResponse<String> answer = gatehouse.send(
                "POST",
                "/v2/control-planes/" + gatehouse.controlPlane() + "/core-entities/plugins",
                "{\"name\":\"" + input.path("plugin").asText() + "\",\"enabled\":false,\"config\":"
                        + input.path("config") + "}");
        String body = answer.body().replace("\\u0027", "'");
        if (answer.statusCode() == 201) {
            gatehouse.delete(
                    "plugins/" + new ObjectMapper().readTree(body).path("id").asText());
        }
        assertEquals(expected.path("valid").asBoolean() ? 201 : 400, answer.statusCode(), body);
        assertTrue(body.contains(expected.path("error_contains").asText()), body);
    }

    private void run(Cases.Case one, Set<String> offered, Check check) {
        Tally tally = tallies.computeIfAbsent(one.category(), category -> new Tally());
        if (ELSEWHERE.contains(one.category()) || (needsProvider(one) && !offered.contains(one.provider()))) {
            tally.notOffered++;
            return;
        }
        String failure = null;
        try {
            check.run();
        } catch (Exception | AssertionError failed) {
            failure = one.id() + ": " + failed;
        }
        if (one.superseded()) {
            tally.superseded++;
            if (failure != null) {
                superseded.add(failure);
            }
        } else if (failure == null) {
            tally.passed++;
        } else if (DIFFERENCES.containsKey(one.id())) {
            tally.different++;
        } else {
            tally.failed++;
            failures.add(failure);
        }
    }

    private static boolean needsProvider(Cases.Case one) {
        return !one.provider().isEmpty() && !one.category().equals("frame-parse");
    }

    private String report() {
        StringBuilder report = new StringBuilder();
        tallies.forEach((category, tally) -> report.append(String.format(
                "%n%-20s passed %3d, failed %3d, different %d, superseded %d, not offered %d",
                category, tally.passed, tally.failed, tally.different, tally.superseded, tally.notOffered)));
        DIFFERENCES.forEach((id, why) ->
                report.append("\ndifferent: ").append(id).append(": ").append(why));
        superseded.forEach(failure -> report.append("\nsuperseded: ").append(failure));
        failures.forEach(failure -> report.append("\nFAILED: ").append(failure));
        return report.toString();
    }
}
