package io.gatehouse.entity;

import io.gatehouse.schema.Contract;
import io.gatehouse.store.EntityStore;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The beans around {@link Entities}. */
@Factory
final class EntityFactory {
    @Singleton
    Contract contract() {
        return Contract.load();
    }

    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Singleton
    Ids ids() {
        return new RandomIds();
    }

    @Singleton
    @Bean(preDestroy = "close")
    ExpirySweep expirySweep(EntityStore store, Entities entities, Clock clock) {
        return new ExpirySweep(store, entities, clock);
    }

    @Singleton
    Entities entities(EntityStore store, Contract contract, Clock clock, Ids ids, List<WriteRule> rules) {
        return new Entities(store, contract, clock, ids, rules);
    }
}
