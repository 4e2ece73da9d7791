package io.gatehouse.plugins.aiproxyadvanced;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.concurrent.TimeUnit;

/** The time that a failing provider asks for. */
final class RetryAfter {
    /** Longer is not believed: a target must not be lost for a slip. */
    private static final int MOST_SECONDS = 60;

    private RetryAfter() {}

    /** 0 when nothing is asked for, or in the form of a date, which LLM providers don't use. */
    static long nanos(HttpHeaders headers) {
        String written = headers.get(HttpHeaderNames.RETRY_AFTER);
        if (written == null || written.isEmpty() || written.length() > 9) {
            return 0;
        }
        int seconds = 0;
        for (int i = 0; i < written.length(); i++) {
            int digit = written.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            seconds = seconds * 10 + digit;
        }
        return TimeUnit.SECONDS.toNanos(Math.min(seconds, MOST_SECONDS));
    }
}
