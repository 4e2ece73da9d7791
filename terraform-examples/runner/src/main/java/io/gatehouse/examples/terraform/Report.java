package io.gatehouse.examples.terraform;

import java.time.Duration;
import java.util.Optional;

/**
 * What became of an example.
 *
 * @param result in a few words
 * @param problem everything that is wrong
 */
record Report(Example example, String result, Optional<String> problem, Duration took) {
    static Report of(Example example, Way way, Site site) {
        long start = System.nanoTime();
        String result = "";
        Optional<String> problem = Optional.empty();
        try {
            result = way.run(example, site);
        } catch (RuntimeException e) {
            problem = Optional.of(e instanceof ExampleFailed ? String.valueOf(e.getMessage()) : e.toString());
        }
        return new Report(example, result, problem, Duration.ofNanos(System.nanoTime() - start));
    }

    @Override
    public String toString() {
        String seconds = String.format(java.util.Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
        return problem.map(what ->
                        "FAILED  " + example.name() + " (" + seconds + ")\n        " + what.replace("\n", "\n        "))
                .orElseGet(() -> "ok      " + example.name() + ": " + result + " (" + seconds + ")");
    }
}
