package io.gatehouse.plugins.keyauth;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.plugin.BodyNeed;
import io.gatehouse.plugin.ConsumerView;
import io.gatehouse.plugin.CredentialView;
import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.Plugin;
import io.gatehouse.plugin.RequestBody;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Lets in clients that show a consumer's key. */
@Singleton
public final class KeyAuthPlugin implements Plugin<KeyAuthConfig> {
    private static final String CREDENTIALS = "keyauth_credentials";

    /** Held only where keys may come in the body, before anyone is authenticated. */
    private static final int BODY_BYTES = 8 * 1024 * 1024;

    private final InstantSource clock;

    @Inject
    public KeyAuthPlugin() {
        this(InstantSource.system());
    }

    KeyAuthPlugin(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "key-auth";
    }

    @Override
    public int priority() {
        return 1250;
    }

    @Override
    public KeyAuthConfig configure(JsonNode config) throws InvalidConfig {
        return KeyAuthConfig.read(config);
    }

    @Override
    public BodyNeed requestBody(KeyAuthConfig config) {
        return config.keyInBody() ? new BodyNeed(BODY_BYTES) : BodyNeed.STREAMED;
    }

    @Override
    public Decision access(KeyAuthConfig config, Exchange exchange) {
        if (!config.runOnPreflight() && exchange.method().equals(HttpMethod.OPTIONS)) {
            return Decision.proceed();
        }
        // With an anonymous consumer, one of several auth plugins is enough.
        if (config.anonymous().isPresent() && exchange.credential() != null) {
            return Decision.proceed();
        }
        if (config.keyInBody() && exchange.body() instanceof RequestBody.TooLarge) {
            return Decision.refuse(413, "Payload too large");
        }
        FoundKey found = find(config, exchange);
        if (found instanceof FoundKey.Duplicate) {
            return reject(config, exchange, "Duplicate API key found");
        }
        if (!(found instanceof FoundKey.Single key)) {
            return reject(config, exchange, "No API key found in request");
        }
        CredentialView credential = exchange.consumers().credential(CREDENTIALS, key.value());
        if (credential == null || isExpired(credential)) {
            return reject(config, exchange, "No credentials found for given apikey");
        }
        exchange.authenticated(credential.consumer(), credential);
        return Decision.proceed();
    }

    private boolean isExpired(CredentialView credential) {
        return credential.expiresAtMillis() != Long.MAX_VALUE && credential.expiresAtMillis() <= clock.millis();
    }

    private static FoundKey find(KeyAuthConfig config, Exchange exchange) {
        for (int i = 0; i < config.keyNames().size(); i++) {
            String name = config.keyNames().get(i);
            FoundKey found = find(config, exchange, name);
            if (!(found instanceof FoundKey.None)) {
                if (config.hideCredentials()) {
                    hide(config, exchange, name);
                }
                return found;
            }
        }
        return FoundKey.NONE;
    }

    private static FoundKey find(KeyAuthConfig config, Exchange exchange, String name) {
        FoundKey found = FoundKey.NONE;
        if (config.keyInHeader()) {
            found = FoundKey.of(exchange.headers().getAll(name));
        }
        if (found instanceof FoundKey.None && config.keyInQuery()) {
            found = FoundKey.of(exchange.query().all(name));
        }
        if (found instanceof FoundKey.None && config.keyInBody()) {
            found = KeyInBody.find(exchange, name);
        }
        return found;
    }

    /** In every place, wherever the key was found: the same name holds the same secret. */
    private static void hide(KeyAuthConfig config, Exchange exchange, String name) {
        exchange.headers().remove(name);
        exchange.upstream().query(exchange.upstream().query().without(name));
        if (config.keyInBody()) {
            KeyInBody.hide(exchange, name);
        }
    }

    private static Decision reject(KeyAuthConfig config, Exchange exchange, String message) {
        if (config.anonymous().isPresent()) {
            return anonymous(config.anonymous().get(), exchange);
        }
        HttpHeaders headers = new DefaultHttpHeaders();
        headers.set("WWW-Authenticate", config.challenge());
        return new Decision.Refuse(401, message, headers);
    }

    private static Decision anonymous(String idOrUsername, Exchange exchange) {
        ConsumerView consumer = exchange.consumers().consumer(idOrUsername);
        if (consumer == null) {
            return Decision.refuse(500, "anonymous consumer " + idOrUsername + " is configured but doesn't exist");
        }
        exchange.authenticated(consumer, null);
        return Decision.proceed();
    }
}
