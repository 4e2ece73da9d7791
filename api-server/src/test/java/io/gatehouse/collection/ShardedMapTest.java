package io.gatehouse.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShardedMapTest {
    @Test
    void holdsWhatAHashMapHoldsAfterAnyChanges() {
        Random random = new Random(7);
        Map<String, Integer> expected = new HashMap<>();
        ShardedMap.Edit<String, Integer> edit =
                ShardedMap.<String, Integer>empty().edit();
        List<Map<String, Integer>> before = new ArrayList<>();
        List<ShardedMap<String, Integer>> built = new ArrayList<>();
        for (int step = 0; step < 40_000; step++) {
            String key = "key-" + random.nextInt(step < 20_000 ? 6000 : 200);
            if (random.nextInt(3) > 0) {
                expected.put(key, step);
                edit.put(key, step);
            } else {
                expected.remove(key);
                edit.remove(key);
            }
            assertEquals(expected.get(key), edit.get(key));
            if (step % 2500 == 0) {
                before.add(new HashMap<>(expected));
                built.add(edit.build());
            }
        }
        for (int i = 0; i < built.size(); i++) {
            assertEquals(before.get(i), entries(built.get(i)), "what was built stays as it was");
        }
        assertEquals(expected, entries(edit.build()));
    }

    @Test
    void keysOfOneHashAreToldApart() {
        // "Aa" and "BB" have the same hash, and so have all texts made of them.
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < 1 << 6; i++) {
            StringBuilder key = new StringBuilder();
            for (int bit = 0; bit < 6; bit++) {
                key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            expected.put(key.toString(), i);
        }
        ShardedMap<String, Integer> map = ShardedMap.of(expected);
        assertEquals(expected, entries(map));
        assertNull(map.get("AaAaAaAaAaC#"));
    }

    @Test
    void withoutAChangeItIsTheSameMap() {
        ShardedMap<String, Integer> map = ShardedMap.of(Map.of("a", 1));
        ShardedMap.Edit<String, Integer> edit = map.edit();
        edit.remove("b");
        assertSame(map, edit.build());
    }

    private static Map<String, Integer> entries(ShardedMap<String, Integer> map) {
        Map<String, Integer> entries = new HashMap<>();
        map.forEach(entries::put);
        assertEquals(entries.size(), map.size());
        entries.forEach((key, value) -> assertEquals(value, map.get(key)));
        return entries;
    }
}
