package io.gatehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class NoSkippedTestsTest {

    @Test
    void disabledMethodFailsTheBuild() {
        assertTrue(failureOf(DisabledMethod.class).contains("[method:leftOut()]"));
    }

    @Test
    void disabledClassFailsTheBuild() {
        assertTrue(failureOf(DisabledClass.class).contains("DisabledClass]"));
    }

    @Test
    void assumptionThatDoesNotHoldFailsTheBuild() {
        assertTrue(failureOf(BrokenAssumption.class).contains("no such machine"));
    }

    @Test
    void testsThatAllRanPass() {
        assertEquals("done", new NoSkippedTests(run(Complete.class)).intercept(() -> "done"));
    }

    private static String failureOf(Class<?> tests) {
        NoSkippedTests guard = new NoSkippedTests(run(tests));
        return String.valueOf(assertThrows(AssertionError.class, () -> guard.intercept(() -> "done"))
                .getMessage());
    }

    private static List<String> run(Class<?> tests) {
        List<String> skipped = new ArrayList<>();
        LauncherConfig alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestExecutionListeners(new NoSkippedTests(skipped))
                .build();
        LauncherFactory.create(alone)
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(tests))
                        .build());
        return skipped;
    }

    static class DisabledMethod {
        @Test
        @Disabled("on purpose")
        void leftOut() {}
    }

    @Disabled("on purpose")
    static class DisabledClass {
        @Test
        void never() {}
    }

    static class BrokenAssumption {
        @Test
        void assumes() {
            Assumptions.abort("no such machine");
        }
    }

    static class Complete {
        @Test
        void runs() {}
    }
}
