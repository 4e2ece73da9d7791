package io.gatehouse.observe.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.plugin.FinishedExchange;
import org.jspecify.annotations.Nullable;

/** A finished exchange on its way into a log. It becomes text on the thread that writes it, not on the event loop. */
public final class LogEntry {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What an entry takes beside the bodies: its headers, its objects. */
    private static final long OVERHEAD = 4096;

    private final FinishedExchange exchange;
    private byte @Nullable [] json;

    public LogEntry(FinishedExchange exchange) {
        this.exchange = exchange;
    }

    /** The entry as one line of JSON in UTF-8, without a line break. */
    public synchronized byte[] json() {
        byte[] known = json;
        if (known == null) {
            try {
                known = JSON.writeValueAsBytes(LogSerializer.serialize(exchange));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException("a JSON tree can be written", impossible);
            }
            json = known;
        }
        return known;
    }

    /** About how many bytes of memory it holds on to: payloads count. */
    long weight() {
        return OVERHEAD + exchange.request().bytes() + exchange.response().bytes();
    }
}
