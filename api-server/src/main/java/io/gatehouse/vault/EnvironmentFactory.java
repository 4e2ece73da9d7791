package io.gatehouse.vault;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Reads the environment of this process. */
@Factory
final class EnvironmentFactory {
    @Singleton
    Environment environment() {
        return new Environment(System.getenv());
    }
}
