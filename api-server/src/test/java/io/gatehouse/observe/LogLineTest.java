package io.gatehouse.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LogLineTest {
    private final LoggerContext context = new LoggerContext();

    @Test
    void oneEventIsOneLine() {
        assertEquals(
                "2026-11-20T09:44:01.123Z WARN Publisher: first\\nsecond\\u001b[31m\n",
                line("first\nsecond\u001b[31m", null));
    }

    @Test
    void exceptionsStayOnTheLineWithTheirCauses() {
        String line = line("failed", new IllegalStateException("outer", new IOException("inner\nforged")));
        assertTrue(
                line.contains(" | java.lang.IllegalStateException: outer at io.gatehouse.observe.LogLineTest"), line);
        assertTrue(line.contains(" | caused by java.io.IOException: inner\\nforged"), line);
        assertEquals(line.length() - 1, line.indexOf('\n'));
    }

    @Test
    void longEventsAreCut() {
        String line = line("x".repeat(100_000), null);
        assertTrue(line.length() < 17_000, "length " + line.length());
        assertFalse(line.substring(0, line.length() - 1).contains("\n"));
    }

    private String line(String message, @Nullable Throwable thrown) {
        LoggingEvent event = new LoggingEvent(
                "", context.getLogger("io.gatehouse.snapshot.Publisher"), Level.WARN, message, thrown, new Object[0]);
        event.setInstant(java.time.Instant.parse("2026-11-20T09:44:01.123Z"));
        return new LogLine().doLayout(event);
    }
}
