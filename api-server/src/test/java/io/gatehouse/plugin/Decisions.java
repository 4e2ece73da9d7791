package io.gatehouse.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Decisions as short texts, for tables. */
public final class Decisions {
    private Decisions() {}

    /** {@code proceed}, or the status and the body or message: {@code 400 …}. */
    public static String text(Decision decision) {
        return decision.fold(
                proceed -> "proceed",
                respond -> respond.status() + " " + new String(respond.body(), UTF_8),
                refuse -> refuse.status() + " " + refuse.message(),
                await -> "await");
    }
}
