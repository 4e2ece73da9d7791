package io.gatehouse;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherInterceptor;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Fails the build when a test is skipped, whatever the reason: a test that a framework leaves out (as Micronaut does with
 * a class that it has no bean for) would otherwise look like one that passed. Found by JUnit as a service, both as the
 * listener that hears of it and as the interceptor that may throw; what a listener throws is only logged.
 */
public final class NoSkippedTests implements TestExecutionListener, LauncherInterceptor {
    /** JUnit makes one object for each of the two roles. */
    private static final List<String> OF_THIS_BUILD = new CopyOnWriteArrayList<>();

    private final List<String> skipped;

    public NoSkippedTests() {
        this(OF_THIS_BUILD);
    }

    NoSkippedTests(List<String> skipped) {
        this.skipped = skipped;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        skipped.add(test.getUniqueId() + " (" + reason + ")");
    }

    /** An assumption that doesn't hold skips a test too. */
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            skipped.add(test.getUniqueId() + " ("
                    + result.getThrowable().map(Throwable::getMessage).orElse("aborted") + ")");
        }
    }

    @Override
    public <T> T intercept(Invocation<T> invocation) {
        T result = invocation.proceed();
        if (!skipped.isEmpty()) {
            throw new AssertionError("skipped tests fail the build: " + String.join(", ", skipped));
        }
        return result;
    }

    @Override
    public void close() {}
}
