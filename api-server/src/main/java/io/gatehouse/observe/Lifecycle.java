package io.gatehouse.observe;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Whether this process is starting, serving or draining; only while serving is it ready. */
@Singleton
public final class Lifecycle implements ReadinessCheck {
    private volatile Stage stage = Stage.STARTING;

    private enum Stage {
        STARTING,
        SERVING,
        DRAINING
    }

    public void serving() {
        stage = Stage.SERVING;
    }

    public void draining() {
        stage = Stage.DRAINING;
    }

    @Override
    public String name() {
        return "server";
    }

    @Override
    public Optional<String> problem() {
        return stage == Stage.SERVING ? Optional.empty() : Optional.of("the server is " + lowerCase(stage));
    }

    private static String lowerCase(Stage stage) {
        return stage == Stage.STARTING ? "starting" : "draining";
    }
}
