package io.gatehouse.llm.provider.gemini;

import io.gatehouse.llm.AuthConfig;
import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.HttpAddress;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.vault.Environment;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Says where the tokens of {@code gcp_use_service_account} come from: a service account's key file in the config or in
 * the environment, else the metadata server of the machine that the gateway runs on.
 */
final class GoogleIdentity {
    static final String FLAG = "gcp_use_service_account";

    private static final String KEY_FILE = "gcp_service_account_json";
    private static final String METADATA_URL = "gcp_metadata_url";
    private static final String TOKEN_URL = "gcp_oauth_token_url";
    private static final String METADATA_PATH = "/computeMetadata/v1/instance/service-accounts/default/token";

    private final Environment environment;

    GoogleIdentity(Environment environment) {
        this.environment = environment;
    }

    CredentialSource<String> source(AuthConfig auth) throws InvalidConfig {
        auth.requireNoHeader(FLAG, "Authorization", "x-goog-api-key");
        URI tokenUrl = url(auth, TOKEN_URL);
        String configured = auth.literal(KEY_FILE);
        String keyFile = configured == null ? environment.text("GCP_SERVICE_ACCOUNT") : configured;
        if (keyFile != null) {
            try {
                return ServiceAccount.read(keyFile, tokenUrl);
            } catch (ServiceAccount.NoKeyFile unusable) {
                throw auth.invalid(
                        KEY_FILE,
                        (configured == null ? "is not set, and GCP_SERVICE_ACCOUNT in the environment " : "")
                                + "must be the key file of a service account: " + unusable.getMessage());
            }
        }
        if (tokenUrl != null) {
            throw auth.invalid(TOKEN_URL, "must not be set without " + KEY_FILE);
        }
        return new MetadataServer(metadataUrl(auth));
    }

    private URI metadataUrl(AuthConfig auth) throws InvalidConfig {
        URI configured = url(auth, METADATA_URL);
        if (configured == null) {
            String host = environment.text("GCE_METADATA_HOST");
            return HttpAddress.of("http://" + (host == null ? "metadata.google.internal" : host) + METADATA_PATH)
                    .orElseThrow(() ->
                            new InvalidConfig("GCE_METADATA_HOST in the environment of the gateway must be a host"));
        }
        boolean hostOnly =
                configured.getRawPath().isEmpty() || configured.getRawPath().equals("/");
        return hostOnly ? configured.resolve(METADATA_PATH) : configured;
    }

    private static @Nullable URI url(AuthConfig auth, String name) throws InvalidConfig {
        String text = auth.literal(name);
        if (text == null) {
            return null;
        }
        return HttpAddress.of(text).orElseThrow(() -> auth.invalid(name, "must be an http or https URL with a host"));
    }
}
