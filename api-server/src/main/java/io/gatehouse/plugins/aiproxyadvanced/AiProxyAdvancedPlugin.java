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
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;

/** Sends requests in OpenAI's dialect to one of several models, chosen by alias and a balancer. */
@Singleton
public final class AiProxyAdvancedPlugin implements Plugin<AiProxyAdvancedConfig> {
    private final Providers providers;
    private final LongSupplier clock;
    private final LongSupplier random;

    @Inject
    public AiProxyAdvancedPlugin(Providers providers) {
        this(providers, System::nanoTime, () -> ThreadLocalRandom.current().nextLong());
    }

    AiProxyAdvancedPlugin(Providers providers, LongSupplier clock, LongSupplier random) {
        this.providers = providers;
        this.clock = clock;
        this.random = random;
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
        requireRunnable(fields);
        BalancerConfig settings = BalancerConfig.read(balancer);
        List<ProxyTarget> targets = new ArrayList<>();
        for (Fields target : fields.objects("targets")) {
            ProxyTarget prepared = providers.prepare(fields, target);
            if (settings.countsUsage() && settings.tokenCount() == TokenCount.COST && !prepared.priced()) {
                throw target.object("model")
                        .object("options")
                        .invalid("input_cost", "and output_cost must be set for tokens_count_strategy cost");
            }
            targets.add(prepared);
        }
        if (targets.isEmpty()) {
            throw fields.invalid("targets", "must have at least one target");
        }
        return new AiProxyAdvancedConfig(ProxySettings.read(fields), settings, targets, clock, random);
    }

    /** What can be stored but not yet run must not look as if it ran. */
    private static void requireRunnable(Fields fields) throws InvalidConfig {
        Fields acls = fields.object("acls");
        if (!acls.objects("allow").isEmpty() || !acls.objects("deny").isEmpty()) {
            throw fields.invalid("acls", "must be empty: this gateway does not run them");
        }
    }

    @Override
    public BodyNeed requestBody(AiProxyAdvancedConfig config) {
        return new BodyNeed(config.settings().maxBodyBytes(), config.preserves());
    }

    @Override
    public Decision access(AiProxyAdvancedConfig config, Exchange exchange) {
        ChatBody body = ChatBody.read(exchange, config.settings().maxBodyBytes());
        exchange.upstream().timeouts(config.balancer().timeouts());
        return new Attempts(config, body, exchange).first();
    }
}
