package io.gatehouse.llm.provider.gemini;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.json.JsonTrees;
import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.HttpAddress;
import io.gatehouse.llm.identity.Lease;
import io.gatehouse.llm.identity.OAuthToken;
import io.gatehouse.llm.identity.TokenHttp;
import io.gatehouse.schema.pem.Keys;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service account that shows a signed assertion of itself (RFC 7523).
 *
 * @param keyId names the key among the account's; empty when the key file doesn't
 * @param audience the token endpoint that the key file names
 * @param endpoint where the assertion goes: there, unless the config says otherwise
 */
record ServiceAccount(String email, String keyId, PrivateKey key, String audience, URI endpoint)
        implements CredentialSource<String> {
    private static final String GRANT_TYPE = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private static final String SCOPE = "https://www.googleapis.com/auth/cloud-platform";
    private static final String TOKEN_URI = "https://oauth2.googleapis.com/token";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** As long as Google allows. */
    private static final int LIFE_SECONDS = 3600;

    /** Says what a key file lacks, without quoting it. */
    static final class NoKeyFile extends Exception {
        private static final long serialVersionUID = 1L;

        NoKeyFile(String message) {
            super(message);
        }
    }

    /** @param endpoint in place of the one that the key file names; null for that */
    static ServiceAccount read(String keyFile, @Nullable URI endpoint) throws NoKeyFile {
        JsonNode json = JsonTrees.read(keyFile).orElseThrow(() -> new NoKeyFile("it is not JSON"));
        String audience = json.path("token_uri").asText(TOKEN_URI);
        return new ServiceAccount(
                required(json, "client_email"),
                json.path("private_key_id").asText(),
                key(required(json, "private_key")),
                audience,
                endpoint == null ? address(audience) : endpoint);
    }

    private static String required(JsonNode json, String name) throws NoKeyFile {
        String text = json.path(name).asText();
        if (text.isEmpty()) {
            throw new NoKeyFile("it has no " + name);
        }
        return text;
    }

    private static URI address(String tokenUri) throws NoKeyFile {
        return HttpAddress.of(tokenUri).orElseThrow(() -> new NoKeyFile("its token_uri is not a URL"));
    }

    private static PrivateKey key(String pem) throws NoKeyFile {
        return Keys.privateKey(pem)
                .filter(key -> key.getAlgorithm().equals("RSA"))
                .orElseThrow(() -> new NoKeyFile("its private_key is not an RSA key in PEM"));
    }

    @Override
    public String name() {
        return "Google Cloud service account";
    }

    @Override
    public Lease<String> fetch(TokenHttp http, Clock clock) throws IOException {
        Instant asked = clock.instant();
        String form = TokenHttp.form(Map.of("grant_type", GRANT_TYPE, "assertion", assertion(asked.getEpochSecond())));
        return OAuthToken.read(http.post(endpoint, Map.of(), form), asked);
    }

    private String assertion(long now) throws IOException {
        ObjectNode header =
                JsonTrees.MAPPER.createObjectNode().put("alg", "RS256").put("typ", "JWT");
        if (!keyId.isEmpty()) {
            header.put("kid", keyId);
        }
        ObjectNode claims = JsonTrees.MAPPER
                .createObjectNode()
                .put("iss", email)
                .put("scope", SCOPE)
                .put("aud", audience)
                .put("iat", now)
                .put("exp", now + LIFE_SECONDS);
        String signed = encoded(header) + "." + encoded(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(signed.getBytes(US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IOException("the key of the service account can't sign", unusable);
        }
    }

    private static String encoded(JsonNode json) {
        return BASE64.encodeToString(json.toString().getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "Google Cloud service account " + email + " by " + endpoint;
    }
}
