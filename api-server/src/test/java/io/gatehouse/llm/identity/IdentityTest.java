package io.gatehouse.llm.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.llm.LlmRefusal;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Nothing runs by itself here: the test moves the clock, and runs what was handed to the executor. */
class IdentityTest {
    private static final int LIFE = 1000;

    private final MovingClock clock = new MovingClock();
    private final Queue<Runnable> handedOver = new ArrayDeque<>();
    private final Scripted source = new Scripted();
    private final Identity<String> identity =
            new Identity<>(source, TestIdentities.unreachable(), clock, handedOver::add);

    /** Gives out token-1, token-2 and so on, unless it is told to fail. */
    private static final class Scripted implements CredentialSource<String> {
        private int fetches;
        private String failure = "";
        private int life = LIFE;

        @Override
        public String name() {
            return "scripted identity";
        }

        @Override
        public Lease<String> fetch(TokenHttp http, Clock clock) throws IOException {
            fetches++;
            if (failure.equals("bug")) {
                throw new IllegalStateException("a bug");
            }
            if (!failure.isEmpty()) {
                throw new IOException(failure);
            }
            return Lease.until(
                    "token-" + fetches, clock.instant(), clock.instant().plusSeconds(life));
        }
    }

    private void runFetch() {
        Objects.requireNonNull(handedOver.poll(), "no fetch was started").run();
    }

    private CompletionStage<?> waiting() {
        return Objects.requireNonNull(identity.pending(), "there is nothing to wait for");
    }

    private void refused() {
        LlmRefusal refusal = assertThrows(LlmRefusal.class, identity::credentials);
        assertEquals(500, refusal.status());
        assertEquals("LLM request failed before proxying: no credentials of the scripted identity", refusal.reason());
    }

    @Test
    void theFirstRequestsShareOneFetch() throws Exception {
        CompletionStage<?> first = waiting();
        assertSame(first, waiting());
        assertEquals(1, handedOver.size());
        refused();
        assertFalse(first.toCompletableFuture().isDone());

        runFetch();

        assertTrue(first.toCompletableFuture().isDone());
        assertNull(identity.pending());
        assertEquals("token-1", identity.credentials());
        assertEquals(1, source.fetches);
    }

    @Test
    void renewsBehindTheRequestsBeforeTheEnd() throws Exception {
        waiting();
        runFetch();
        clock.passSeconds(LIFE * 8 / 10 - 1);
        assertNull(identity.pending());
        assertTrue(handedOver.isEmpty(), "too early");

        clock.passSeconds(1);
        assertNull(identity.pending(), "what there is is still good");
        assertNull(identity.pending());
        assertEquals(1, handedOver.size(), "one fetch for all");
        assertEquals("token-1", identity.credentials());

        runFetch();
        assertEquals("token-2", identity.credentials());
        assertNull(identity.pending());
        assertTrue(handedOver.isEmpty());
    }

    @Test
    void whatIsStillGoodServesWhileRenewalsFail() throws Exception {
        waiting();
        runFetch();
        source.failure = "down";
        clock.passSeconds(LIFE * 8 / 10);
        for (int pause : new int[] {1, 2, 4, 8, 16, 30, 30}) {
            assertNull(identity.pending());
            runFetch();
            clock.pass(Duration.ofSeconds(pause).minusMillis(1));
            assertNull(identity.pending());
            assertTrue(handedOver.isEmpty(), "fetched again before " + pause + " s were over");
            assertEquals("token-1", identity.credentials());
            clock.pass(Duration.ofMillis(1));
        }
        source.failure = "";
        assertNull(identity.pending());
        runFetch();
        assertEquals("token-9", identity.credentials());
        assertNull(identity.pending());
    }

    @Test
    void refusesWhenThereIsNothingGoodAndRecovers() throws Exception {
        waiting();
        runFetch();
        clock.passSeconds(LIFE);
        source.failure = "down";
        CompletionStage<?> second = waiting();
        refused();
        runFetch();
        assertTrue(second.toCompletableFuture().isDone());
        assertFalse(second.toCompletableFuture().isCompletedExceptionally());
        assertNull(identity.pending(), "there is nothing to wait for until the pause is over");
        refused();

        source.failure = "";
        clock.passSeconds(1);
        waiting();
        runFetch();
        assertEquals("token-3", identity.credentials());
    }

    @Test
    void aRefusedRequestStartsTheNextFetch() throws Exception {
        refused();
        runFetch();
        assertEquals("token-1", identity.credentials());
    }

    @Test
    void waitsRatherThanSendWhatEndsOnTheWay() {
        waiting();
        runFetch();
        clock.passSeconds(LIFE - 2);
        assertNotNull(identity.pending());
    }

    @Test
    void takesNothingThatIsOverAlready() {
        source.life = 0;
        waiting();
        runFetch();
        refused();
    }

    @Test
    void aBugEndsTheFetchToo() {
        source.failure = "bug";
        CompletionStage<?> first = waiting();
        runFetch();
        assertTrue(first.toCompletableFuture().isDone());
        refused();
    }

    @Test
    void equalSourcesAreOneIdentity() {
        Identities identities = TestIdentities.offline();
        CredentialSource<String> elsewhere = new Scripted();
        assertSame(identities.of(source), identities.of(source));
        assertFalse(identities.of(source).equals(identities.of(elsewhere)));
    }
}
