package io.gatehouse;

import io.gatehouse.settings.Settings;
import io.gatehouse.store.jdbc.Database;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import java.util.Map;
import java.util.function.Supplier;

/** The server's parts, wired but not started. Their configuration is the operator's settings and nothing else. */
final class Parts {
    private Parts() {}

    /** @param database closed by the caller, after the parts */
    static ApplicationContext of(Settings settings, int adminPort, int statusPort, Supplier<Database> database) {
        return ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .deduceCloudEnvironment(false)
                .bootstrapEnvironment(false)
                .enableDefaultPropertySources(false)
                .environmentPropertySource(false)
                .properties(properties(settings, adminPort, statusPort))
                .singletons(settings)
                .beanDefinitions(RuntimeBeanDefinition.builder(Database.class, database)
                        .singleton(true)
                        .build())
                .build();
    }

    private static Map<String, Object> properties(Settings settings, int adminPort, int statusPort) {
        String listeners = "micronaut.server.netty.listeners.";
        return Map.ofEntries(
                Map.entry("gatehouse.admin.port", adminPort),
                Map.entry("gatehouse.status.port", statusPort),
                Map.entry(listeners + "api.host", settings.api().host()),
                // Micronaut's spelling of "a free one" is -1.
                Map.entry(
                        listeners + "api.port",
                        settings.api().port() == 0 ? -1 : settings.api().port()),
                Map.entry(listeners + "api.expose-default-routes", true),
                Map.entry(listeners + "admin.host", settings.admin().host()),
                Map.entry(listeners + "admin.port", adminPort),
                Map.entry(listeners + "admin.expose-default-routes", false),
                Map.entry(listeners + "status.host", settings.status().host()),
                Map.entry(listeners + "status.port", statusPort),
                Map.entry(listeners + "status.expose-default-routes", false));
    }
}
