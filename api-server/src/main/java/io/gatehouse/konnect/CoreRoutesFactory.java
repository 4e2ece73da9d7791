package io.gatehouse.konnect;

import io.gatehouse.schema.Contract;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Reads the paths of the core entities once for all that serve them. */
@Factory
final class CoreRoutesFactory {
    @Singleton
    CoreRoutes coreRoutes(Contract contract) {
        return new CoreRoutes(contract);
    }
}
