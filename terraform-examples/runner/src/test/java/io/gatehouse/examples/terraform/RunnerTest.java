package io.gatehouse.examples.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunnerTest {
    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");
    private static final Site SITE = new Site(NOWHERE, "token", NOWHERE, NOWHERE);

    /** Fails for one example. */
    private record Failing(String name) implements Way {
        @Override
        public String run(Example example, Site site) {
            if (example.name().equals(name)) {
                throw new ExampleFailed(List.of("one thing", "and another"));
            }
            return "1 created";
        }
    }

    private static Example example(String name) {
        return new Example(name, Path.of(name), Expectations.NONE);
    }

    @Test
    void reportsAFailureAndGoesOn() {
        List<Report> told = new ArrayList<>();
        List<Report> reports =
                new Runner(new Failing("b"), SITE, told::add).run(List.of(example("a"), example("b"), example("c")));
        assertEquals(told, reports);
        assertEquals(
                List.of(Optional.empty(), Optional.of("one thing\nand another"), Optional.empty()),
                reports.stream().map(Report::problem).toList());
        assertTrue(reports.get(0).toString().startsWith("ok      a: 1 created"));
        assertTrue(reports.get(1).toString().startsWith("FAILED  b "));
    }
}
