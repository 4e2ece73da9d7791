package io.gatehouse.llm.provider.azure;

import io.gatehouse.llm.AuthConfig;
import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.HttpAddress;
import io.gatehouse.llm.identity.TokenFile;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.vault.Environment;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says where the tokens of {@code azure_use_managed_identity} come from, by the config and by the environment variables
 * that Azure's own SDKs go by: an application with its secret, a workload's federated token, App Service, or the
 * metadata service of a virtual machine.
 */
final class ManagedIdentity {
    static final String FLAG = "azure_use_managed_identity";

    private static final String CLIENT_ID = "azure_client_id";
    private static final String CLIENT_SECRET = "azure_client_secret";
    private static final String TENANT_ID = "azure_tenant_id";
    private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9.-]{1,256}");

    private final Environment environment;

    ManagedIdentity(Environment environment) {
        this.environment = environment;
    }

    CredentialSource<String> source(AuthConfig auth) throws InvalidConfig {
        auth.requireNoHeader(FLAG, "Authorization", "api-key");
        String ownId = auth.literal(CLIENT_ID);
        String secret = auth.literal(CLIENT_SECRET);
        if (secret == null && ownId == null) {
            // The variables belong together: another application's secret is no use.
            secret = environment.text("AZURE_CLIENT_SECRET");
        }
        String id = ownId == null ? environment.text("AZURE_CLIENT_ID") : ownId;
        String ownTenant = auth.literal(TENANT_ID);
        String tenant = ownTenant == null ? environment.text("AZURE_TENANT_ID") : ownTenant;
        if (tenant != null && !TENANT.matcher(tenant).matches()) {
            throw auth.invalid(TENANT_ID, "must be a tenant's id or domain");
        }
        if (secret != null) {
            if (id == null) {
                throw auth.invalid(CLIENT_ID, "must be set where there is a client secret");
            }
            if (tenant == null) {
                throw auth.invalid(TENANT_ID, "must be set where there is a client secret");
            }
            return new ClientSecret(tokenEndpoint(tenant), id, secret);
        }
        TokenFile federated = TokenFile.of(environment, "AZURE_FEDERATED_TOKEN_FILE");
        if (federated != null && id != null && tenant != null) {
            return new WorkloadIdentity(tokenEndpoint(tenant), id, federated);
        }
        return ofTheHost(id);
    }

    private CredentialSource<String> ofTheHost(@Nullable String clientId) throws InvalidConfig {
        String secret = environment.text("IDENTITY_HEADER");
        if (environment.text("IDENTITY_ENDPOINT") != null && secret != null) {
            return HostIdentity.appService(endpoint("IDENTITY_ENDPOINT", "", ""), secret, clientId);
        }
        URI metadata =
                endpoint("AZURE_POD_IDENTITY_AUTHORITY_HOST", "http://169.254.169.254", HostIdentity.METADATA_PATH);
        return HostIdentity.machine(metadata, clientId);
    }

    private URI tokenEndpoint(String tenant) throws InvalidConfig {
        return endpoint(
                "AZURE_AUTHORITY_HOST", "https://login.microsoftonline.com", "/" + tenant + "/oauth2/v2.0/token");
    }

    private URI endpoint(String variable, String fallback, String path) throws InvalidConfig {
        String host = Objects.requireNonNullElse(environment.text(variable), fallback);
        URI base = HttpAddress.of(host.contains("://") ? host : "https://" + host)
                .orElseThrow(() -> new InvalidConfig(
                        variable + " in the environment of the gateway must be an http or https URL with a host"));
        return path.isEmpty() ? base : base.resolve(path);
    }
}
