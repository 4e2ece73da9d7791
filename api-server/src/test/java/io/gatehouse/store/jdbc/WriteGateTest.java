package io.gatehouse.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gatehouse.store.StoreUnavailable;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WriteGateTest {
    private final UUID scope = UUID.randomUUID();

    @Test
    void anotherWriterOfTheScopeWaitsAndGivesUp() {
        WriteGate gate = new WriteGate(2, Duration.ofMillis(50));
        StoreUnavailable refusal = gate.in(
                scope,
                () -> assertThrows(StoreUnavailable.class, () -> elsewhere(() -> gate.in(scope, () -> "second"))));
        assertEquals("other writes took longer than 0 s", refusal.getMessage());
        assertEquals("third", gate.in(scope, () -> "third"));
    }

    @Test
    void writersOfOtherScopesPassWhileThereIsRoom() {
        WriteGate gate = new WriteGate(2, Duration.ofMillis(50));
        String second = gate.in(
                scope,
                () -> elsewhere(() -> gate.in(UUID.randomUUID(), () -> {
                    assertThrows(
                            StoreUnavailable.class, () -> elsewhere(() -> gate.in(UUID.randomUUID(), () -> "third")));
                    return "second";
                })));
        assertEquals("second", second);
    }

    private static <T> T elsewhere(java.util.function.Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, task -> new Thread(task).start())
                    .join();
        } catch (java.util.concurrent.CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
