package io.gatehouse.plugins.aiproxyadvanced;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundRobinTest {
    private static List<Integer> turns(int calls, Integer... weights) {
        // Members are their own weights, told apart by identity of value.
        RoundRobin<Integer> robin = new RoundRobin<>(List.of(weights), weight -> weight);
        return Stream.generate(robin::next).limit(calls).toList();
    }

    private static Map<Integer, Long> count(List<Integer> turns) {
        return turns.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void takesTurnsInOrderWhenWeightsAreEqual() {
        RoundRobin<String> robin = new RoundRobin<>(List.of("a", "b", "c"), member -> 100);
        assertEquals(
                List.of("a", "b", "c", "a", "b", "c"),
                Stream.generate(robin::next).limit(6).toList());
    }

    @Test
    void givesEachExactlyItsShare() {
        assertEquals(Map.of(5, 5L, 1, 1L), count(turns(6, 5, 1)));
        assertEquals(Map.of(70, 7L, 20, 2L, 10, 1L), count(turns(10, 70, 20, 10)));
        assertEquals(Map.of(65535, 65535L, 65534, 65534L), count(turns(131069, 65535, 65534)));
        assertEquals(Map.of(65535, 65535L, 1, 1L), count(turns(65536, 65535, 1)));
    }

    @Test
    void spreadsAHeavyMemberOut() {
        List<Integer> turns = turns(100, 64, 36);
        int longest = 0;
        int run = 0;
        for (int turn : turns) {
            run = turn == 64 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        assertTrue(longest <= 3, "64 of 100 came " + longest + " times in a row");
    }

    @Test
    void losesNoTurnToThreads() throws InterruptedException {
        RoundRobin<String> robin = new RoundRobin<>(List.of("a", "b"), member -> 1);
        Map<String, Integer> seen = new HashMap<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                for (int call = 0; call < 1000; call++) {
                    String next = robin.next();
                    synchronized (seen) {
                        seen.merge(next, 1, Integer::sum);
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(Map.of("a", 2000, "b", 2000), seen);
    }

    @Test
    void needsAMember() {
        assertThrows(IllegalArgumentException.class, () -> new RoundRobin<>(List.of(), member -> 1));
    }
}
