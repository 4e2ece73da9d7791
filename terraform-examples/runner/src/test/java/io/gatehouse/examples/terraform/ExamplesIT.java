package io.gatehouse.examples.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example, through the declarative layer, against one server. */
class ExamplesIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static LocalGatehouse gatehouse;

    @BeforeAll
    static void start() {
        gatehouse = new LocalGatehouse();
    }

    @AfterAll
    static void stop() {
        gatehouse.close();
    }

    @TestFactory
    Stream<DynamicTest> doesWhatItSays() {
        List<Report> reports = new Runner(new DeclarativeWay(), gatehouse.site(), report -> {}).run(Example.all(ROOT));
        return reports.stream()
                .map(report -> DynamicTest.dynamicTest(
                        report.example().name(), () -> assertEquals(Optional.empty(), report.problem())));
    }

    @Test
    void thereIsOneForEveryResource() {
        List<String> names = Example.all(ROOT).stream().map(Example::name).toList();
        assertTrue(names.contains("resources/konnect_gateway_service"), names.toString());
        assertTrue(names.size() > 140, names.size() + " examples");
    }
}
