package io.gatehouse.llm.proxy;

import io.gatehouse.llm.AuthConfig;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.provider.UpstreamBody;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.QueryString;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import java.util.List;

/**
 * Takes the client's credentials away and puts the gateway's in. What the client shows to the gateway, or makes up for
 * its SDK, is no business of the provider; only {@code allow_override}, or a config without any credential, leaves it.
 */
final class Credentials {
    /** The key of our own clients, which no provider uses. */
    private static final AsciiString GATEWAY_KEY = AsciiString.cached("apikey");

    private static final List<AsciiString> CLIENT_CREDENTIALS = List.of(
            AsciiString.cached("authorization"),
            AsciiString.cached("proxy-authorization"),
            AsciiString.cached("api-key"),
            AsciiString.cached("x-api-key"),
            AsciiString.cached("x-goog-api-key"));

    private final AuthConfig auth;

    Credentials(AuthConfig auth) {
        this.auth = auth;
    }

    /**
     * Changes the headers and the body, and returns the query to send.
     *
     * @param signed whether the provider shows the gateway's identity itself
     */
    QueryString apply(HttpHeaders headers, QueryString query, UpstreamBody body, boolean signed) throws LlmRefusal {
        AuthConfig.Header header = auth.header();
        boolean keepsOwn = header != null && auth.allowOverride() && headers.contains(header.name());
        if (!auth.allowOverride()) {
            strip(headers, signed);
        }
        if (header != null && !keepsOwn) {
            headers.set(header.name(), header.value());
        }
        AuthConfig.Parameter parameter = auth.parameter();
        if (parameter == null) {
            return query;
        }
        if (parameter.inBody()) {
            if (!auth.allowOverride() || !body.has(parameter.name())) {
                body.set(parameter.name(), parameter.value());
            }
            return query;
        }
        boolean keepsQuery = auth.allowOverride() && query.first(parameter.name()) != null;
        return keepsQuery ? query : query.with(parameter.name(), parameter.value());
    }

    /** Keeps every credential out of logs, also those that the client brings for the provider. */
    void conceal(Exchange exchange) {
        exchange.conceal(GATEWAY_KEY.toString());
        CLIENT_CREDENTIALS.forEach(name -> exchange.conceal(name.toString()));
        exchange.conceal("x-amz-security-token");
        AuthConfig.Header header = auth.header();
        if (header != null) {
            exchange.conceal(header.name());
        }
        AuthConfig.Parameter parameter = auth.parameter();
        if (parameter != null && !parameter.inBody()) {
            exchange.conceal(parameter.name());
        }
    }

    private void strip(HttpHeaders headers, boolean signed) {
        headers.remove(GATEWAY_KEY);
        if (signed || !auth.isEmpty()) {
            for (int i = 0; i < CLIENT_CREDENTIALS.size(); i++) {
                headers.remove(CLIENT_CREDENTIALS.get(i));
            }
        }
    }
}
