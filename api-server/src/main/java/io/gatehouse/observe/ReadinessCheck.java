package io.gatehouse.observe;

import java.util.Optional;

/**
 * One condition for serving traffic. Every bean of this type is asked by {@code /status/ready}, often, so the answer
 * comes from memory.
 */
public interface ReadinessCheck {
    /** The key under {@code checks} in {@code /status}: lower case, unique. */
    String name();

    /** Why traffic can't be served; empty when it can. Shown to anyone who reaches the status listener: no secrets. */
    Optional<String> problem();
}
