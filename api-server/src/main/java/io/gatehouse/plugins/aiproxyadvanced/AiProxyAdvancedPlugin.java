package io.gatehouse.plugins.aiproxyadvanced;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.ChatBody;
import io.gatehouse.llm.proxy.Providers;
import io.gatehouse.llm.proxy.ProxySettings;
import io.gatehouse.llm.proxy.ProxyTarget;
import io.gatehouse.plugin.BodyNeed;
import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.Plugin;
import io.gatehouse.plugin.Timeouts;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Sends requests in OpenAI's dialect to one of several models, chosen by alias or by weight. */
@Singleton
public final class AiProxyAdvancedPlugin implements Plugin<AiProxyAdvancedConfig> {
    private static final int DEFAULT_TIMEOUT = 60_000;

    private final Providers providers;

    public AiProxyAdvancedPlugin(Providers providers) {
        this.providers = providers;
    }

    @Override
    public String name() {
        return "ai-proxy-advanced";
    }

    @Override
    public int priority() {
        return 770;
    }

    @Override
    public AiProxyAdvancedConfig configure(JsonNode config) throws InvalidConfig {
        Fields fields = Fields.of(config);
        Fields balancer = fields.object("balancer");
        requireRunnable(fields, balancer);
        List<ProxyTarget> targets = new ArrayList<>();
        for (Fields target : fields.objects("targets")) {
            targets.add(providers.prepare(fields, target));
        }
        if (targets.isEmpty()) {
            throw fields.invalid("targets", "must have at least one target");
        }
        return new AiProxyAdvancedConfig(ProxySettings.read(fields), timeouts(balancer), targets);
    }

    /** What can be stored but not yet run must not look as if it ran. */
    private static void requireRunnable(Fields fields, Fields balancer) throws InvalidConfig {
        String algorithm = balancer.text("algorithm", "round-robin");
        if (!algorithm.equals("round-robin")) {
            throw balancer.invalid(
                    "algorithm", "is '" + algorithm + "', which this gateway does not run; it runs round-robin");
        }
        int maxFails = balancer.integer("max_fails", 0);
        if (maxFails != 0) {
            throw balancer.invalid("max_fails", "must be 0, this gateway has no circuit breaker, but is " + maxFails);
        }
        Fields acls = fields.object("acls");
        if (!acls.objects("allow").isEmpty() || !acls.objects("deny").isEmpty()) {
            throw fields.invalid("acls", "must be empty: this gateway does not run them");
        }
    }

    private static Timeouts timeouts(Fields balancer) throws InvalidConfig {
        return new Timeouts(
                timeout(balancer, "connect_timeout"),
                timeout(balancer, "write_timeout"),
                timeout(balancer, "read_timeout"));
    }

    private static int timeout(Fields balancer, String name) throws InvalidConfig {
        int millis = balancer.integer(name, DEFAULT_TIMEOUT);
        if (millis < 1) {
            throw balancer.invalid(name, "must be at least 1 ms but is " + millis);
        }
        return millis;
    }

    @Override
    public BodyNeed requestBody(AiProxyAdvancedConfig config) {
        return new BodyNeed(config.settings().maxBodyBytes(), config.preserves());
    }

    @Override
    public Decision access(AiProxyAdvancedConfig config, Exchange exchange) {
        ChatBody body = ChatBody.read(exchange, config.settings().maxBodyBytes());
        exchange.upstream().timeouts(config.timeouts());
        return config.select(body.model()).proxy(config.settings(), body, config.ownModelCheck(), exchange);
    }
}
