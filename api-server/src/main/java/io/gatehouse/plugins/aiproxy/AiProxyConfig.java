package io.gatehouse.plugins.aiproxy;

import io.gatehouse.llm.proxy.ProxySettings;
import io.gatehouse.llm.proxy.ProxyTarget;

/**
 * The settings of one ai-proxy.
 *
 * @param ownModelCheck whether a client must not name another model; not where the model has an alias
 */
public record AiProxyConfig(ProxySettings settings, ProxyTarget target, boolean ownModelCheck) {}
