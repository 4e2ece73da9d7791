package io.gatehouse.sdk.declarative.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A bounded number of threads. */
public final class Workers implements AutoCloseable {
    private static final int MOST = 64;

    private final ExecutorService threads;

    /** Something to do that throws unchecked exceptions only. */
    public interface Task<T> extends Callable<T> {
        @Override
        T call();
    }

    public Workers(int parallelism) {
        if (parallelism < 1 || parallelism > MOST) {
            throw new IllegalArgumentException(
                    "parallelism is " + parallelism + "; expected a number from 1 to " + MOST);
        }
        threads = Executors.newFixedThreadPool(parallelism, task -> {
            Thread thread = new Thread(task, "gatehouse-deployment");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does all of it and waits, also for the rest when one fails; then its exception is thrown. */
    <T> List<T> all(List<? extends Task<T>> tasks) {
        return all(tasks, () -> {});
    }

    /** @param whenInterrupted tells the tasks that the caller wants no more */
    public <T> List<T> all(List<? extends Task<T>> tasks, Runnable whenInterrupted) {
        List<Future<T>> started = new ArrayList<>();
        tasks.forEach(task -> started.add(threads.submit(task)));
        List<T> results = new ArrayList<>();
        RuntimeException failure = null;
        boolean interrupted = false;
        for (Future<T> future : started) {
            boolean waiting = true;
            while (waiting) {
                try {
                    results.add(future.get());
                    waiting = false;
                } catch (InterruptedException e) {
                    // What is under way ends first, so that its outcome is known.
                    interrupted = true;
                    whenInterrupted.run();
                } catch (ExecutionException e) {
                    if (failure == null) {
                        failure = e.getCause() instanceof RuntimeException cause
                                ? cause
                                : new IllegalStateException(e.getCause());
                    }
                    waiting = false;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
        return results;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
