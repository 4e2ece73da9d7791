package io.gatehouse.observe;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One event as one line: {@code 2026-11-20T09:44:01.123Z WARN Publisher: message}. An exception follows on the same line
 * with its causes and innermost frames; control characters are escaped, so that nobody can forge a second event.
 */
final class LogLine extends LayoutBase<ILoggingEvent> {
    private static final int LONGEST = 16_384;
    private static final int FRAMES = 12;
    private static final int CAUSES = 5;

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(160);
        line.append(Instant.ofEpochMilli(event.getTimeStamp()).truncatedTo(ChronoUnit.MILLIS))
                .append(' ')
                .append(event.getLevel())
                .append(' ')
                .append(simpleName(event.getLoggerName()))
                .append(": ");
        appendEscaped(line, event.getFormattedMessage());
        appendThrowable(line, event.getThrowableProxy());
        if (line.length() > LONGEST) {
            line.setLength(LONGEST);
            line.append('…');
        }
        return line.append('\n').toString();
    }

    private static String simpleName(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }

    private static void appendThrowable(StringBuilder line, @Nullable IThrowableProxy thrown) {
        @Nullable IThrowableProxy each = thrown;
        for (int depth = 0; each != null && depth < CAUSES; depth++) {
            line.append(depth == 0 ? " | " : " | caused by ").append(each.getClassName());
            if (each.getMessage() != null) {
                line.append(": ");
                appendEscaped(line, each.getMessage());
            }
            StackTraceElementProxy[] frames = each.getStackTraceElementProxyArray();
            for (int frame = 0; frame < Math.min(FRAMES, frames.length); frame++) {
                line.append(frame == 0 ? " at " : " < ").append(frames[frame].getStackTraceElement());
            }
            each = each.getCause();
        }
    }

    private static void appendEscaped(StringBuilder line, String text) {
        int end = Math.min(text.length(), LONGEST);
        for (int index = 0; index < end; index++) {
            char character = text.charAt(index);
            if (character == '\n') {
                line.append("\\n");
            } else if (character == '\r') {
                line.append("\\r");
            } else if (Character.isISOControl(character) && character != '\t') {
                line.append(String.format("\\u%04x", (int) character));
            } else {
                line.append(character);
            }
        }
    }
}
