package io.gatehouse.examples.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Runs examples one way. They share a proxy, so those that send requests run alone. */
final class Runner {
    private static final int SIDE_BY_SIDE = 4;

    private final Way way;
    private final Site site;
    private final Consumer<Report> listener;

    /** @param listener is told of each report, in the order of the examples of each sort */
    Runner(Way way, Site site, Consumer<Report> listener) {
        this.way = way;
        this.site = site;
        this.listener = listener;
    }

    List<Report> run(List<Example> examples) {
        List<Report> reports = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        try {
            List<Future<Report>> quiet = examples.stream()
                    .filter(example -> example.expectations().requests().isEmpty())
                    .map(example -> threads.submit(() -> Report.of(example, way, site)))
                    .toList();
            for (Future<Report> report : quiet) {
                tell(report.get(), reports);
            }
            examples.stream()
                    .filter(example -> !example.expectations().requests().isEmpty())
                    .forEach(example -> tell(Report.of(example, way, site), reports));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while examples ran", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an example ended without a report", e);
        } finally {
            threads.shutdownNow();
        }
        return reports;
    }

    private void tell(Report report, List<Report> reports) {
        listener.accept(report);
        reports.add(report);
    }
}
