package io.gatehouse.snapshot;

import static io.gatehouse.snapshot.StoredDocuments.entity;
import static io.gatehouse.snapshot.StoredDocuments.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.store.EntityId;
import io.gatehouse.store.ScopeContents;
import io.gatehouse.store.StoredText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyWriterTest {
    @TempDir
    Path directory;

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);

    @Test
    void restsLongerAfterACopyThatTookLonger() {
        LastGoodCopy copy = new LastGoodCopy(directory);
        Duration each = Duration.ofSeconds(2);
        // The writer looks at the clock when it begins and when it has ended.
        CopyWriter writer = new CopyWriter(
                copy,
                () -> Thread.currentThread().getName().equals("snapshot-copy")
                        ? now.addAndGet(each.toNanos())
                        : now.get());
        assertTrue(writer.ready(), "the first copy has nothing to wait for");

        writer.write(Map.of(id(1), new ScopeContents(3, List.of())));
        writer.close();

        assertFalse(writer.ready());
        now.addAndGet(Duration.ofSeconds(39).toNanos());
        assertFalse(writer.ready());
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        assertTrue(writer.ready());
    }

    @Test
    void readsDocumentsBackAsTheyWere() throws Exception {
        LastGoodCopy copy = new LastGoodCopy(directory);
        StoredText odd = new StoredText(
                new EntityId(id(1), "routes", id(2)),
                "{\"a\":\"\\\"document\\\":{}\",\"document\":{},\"n\":1.10,\"u\":\"\u00fc \\u00fc\",\"l\":\"\\n\"}");
        Map<UUID, ScopeContents> scopes = Map.of(
                id(1), new ScopeContents(7, List.of(odd)), id(2), new ScopeContents(8, List.of(entity("k", 3, ""))));

        copy.write(scopes);

        Map<UUID, ScopeContents> read = copy.read();
        assertEquals(scopes.keySet(), read.keySet());
        assertEquals(scopes.get(id(1)), read.get(id(1)));
    }
}
