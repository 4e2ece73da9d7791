package io.gatehouse.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Ends the process in order when it is told to (SIGTERM, SIGINT): closes what is running, then exits with status 0, where
 * the JVM on its own would report 128 plus the signal's number.
 */
final class Termination implements AutoCloseable {
    private final Runnable resource;
    private final Thread hook;

    /** @param resource closes what is running; called once, by a signal or by {@link #close} */
    Termination(Runnable resource) {
        this.resource = resource;
        this.hook = new Thread(
                () -> {
                    try {
                        resource.run();
                    } finally {
                        // Exiting from a shutdown hook is only possible this way; everything is closed already.
                        Runtime.getRuntime().halt(0);
                    }
                },
                "termination");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Returns never; a signal ends the process. */
    void await() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        resource.run();
    }
}
