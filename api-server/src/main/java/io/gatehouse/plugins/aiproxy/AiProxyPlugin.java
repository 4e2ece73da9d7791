package io.gatehouse.plugins.aiproxy;

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
import jakarta.inject.Singleton;

/** Sends requests in OpenAI's dialect to one model of one provider. */
@Singleton
public final class AiProxyPlugin implements Plugin<AiProxyConfig> {
    private final Providers providers;

    public AiProxyPlugin(Providers providers) {
        this.providers = providers;
    }

    @Override
    public String name() {
        return "ai-proxy";
    }

    @Override
    public int priority() {
        return 770;
    }

    @Override
    public AiProxyConfig configure(JsonNode config) throws InvalidConfig {
        Fields fields = Fields.of(config);
        ProxyTarget target = providers.prepare(fields);
        return new AiProxyConfig(
                ProxySettings.read(fields), target, target.target().alias().isEmpty());
    }

    @Override
    public BodyNeed requestBody(AiProxyConfig config) {
        return new BodyNeed(config.settings().maxBodyBytes(), config.target().preserves());
    }

    @Override
    public Decision access(AiProxyConfig config, Exchange exchange) {
        ChatBody body = ChatBody.read(exchange, config.settings().maxBodyBytes());
        return config.target()
                .whenReady(() -> config.target().proxy(config.settings(), body, config.ownModelCheck(), exchange));
    }
}
