package io.gatehouse.observe.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.plugin.FinishedExchange;
import io.gatehouse.plugin.FinishedExchanges;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LogQueueTest {
    private static final long HOUR = TimeUnit.HOURS.toNanos(1);

    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final List<List<Integer>> written = new ArrayList<>();
    private final Queue<Boolean> failures = new ArrayDeque<>();

    @Test
    void sendsEntriesInBatchesOfTheConfiguredSize() throws Exception {
        LogQueue queue = queue(new QueueSettings(2, 0, 100, Long.MAX_VALUE, 0, 0, 0, 1));
        add(queue, 201, 202, 203);

        workers.remove().run();

        assertEquals(List.of(List.of(201, 202), List.of(203)), written);
        assertEquals(0, workers.size(), "one worker serves a queue");
    }

    @Test
    void aFullBatchDoesNotWaitForMore() throws Exception {
        LogQueue queue = queue(new QueueSettings(2, HOUR, 100, Long.MAX_VALUE, 0, 0, 0, 1));
        add(queue, 201, 202);

        workers.remove().run();

        assertEquals(List.of(List.of(201, 202)), written);
    }

    @Test
    void theOldestEntriesMakeRoomInAFullQueue() throws Exception {
        LogQueue queue = queue(new QueueSettings(10, 0, 2, Long.MAX_VALUE, 0, 0, 0, 1));
        add(queue, 201, 202, 203);

        workers.remove().run();

        assertEquals(List.of(List.of(202, 203)), written);
    }

    @Test
    void memoryBoundsTheQueueAsWell() throws Exception {
        LogQueue queue = queue(new QueueSettings(10, 0, 100, 8_000, 0, 0, 0, 1));
        add(queue, 201, 202, 203);

        workers.remove().run();

        assertEquals(List.of(List.of(203)), written);
    }

    @Test
    void aBatchThatIsNotTakenIsSentAgain() throws Exception {
        LogQueue queue = queue(new QueueSettings(1, 0, 100, Long.MAX_VALUE, HOUR, 1, 1, 1));
        failures.addAll(List.of(true, true));
        add(queue, 201);

        workers.remove().run();

        assertEquals(List.of(List.of(201), List.of(201), List.of(201)), written);
    }

    @Test
    void aBatchIsGivenUpAfterItsTimeAndTheNextOneGoesOut() throws Exception {
        LogQueue queue = queue(new QueueSettings(1, 0, 100, Long.MAX_VALUE, 0, 1, 1, 1));
        failures.add(true);
        add(queue, 201, 202);

        workers.remove().run();

        assertEquals(List.of(List.of(201), List.of(202)), written);
    }

    private LogQueue queue(QueueSettings settings) {
        return new LogQueue("test", settings, workers::add, this::write);
    }

    private static void add(LogQueue queue, int... statuses) {
        for (int status : statuses) {
            FinishedExchange exchange = FinishedExchanges.proxied(status);
            queue.add(new LogEntry(exchange));
        }
    }

    private void write(List<LogEntry> batch) throws IOException {
        List<Integer> statuses = new ArrayList<>();
        for (LogEntry entry : batch) {
            statuses.add(new ObjectMapper()
                    .readTree(entry.json())
                    .path("response")
                    .path("status")
                    .asInt());
        }
        written.add(statuses);
        if (Boolean.TRUE.equals(failures.poll())) {
            throw new IOException("not now");
        }
    }
}
