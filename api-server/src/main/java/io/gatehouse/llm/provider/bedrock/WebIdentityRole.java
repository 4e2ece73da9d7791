package io.gatehouse.llm.provider.bedrock;

import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.Lease;
import io.gatehouse.llm.identity.TokenFile;
import io.gatehouse.llm.identity.TokenHttp;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * The role of a Kubernetes service account that AWS trusts: it shows the account's token, which the cluster renews in a
 * file (STS {@code AssumeRoleWithWebIdentity}).
 */
record WebIdentityRole(String roleArn, String sessionName, TokenFile tokenFile, URI endpoint)
        implements CredentialSource<AwsKeys> {
    @Override
    public String name() {
        return "AWS role of the service account";
    }

    @Override
    public Lease<AwsKeys> fetch(TokenHttp http, Clock clock) throws IOException {
        Instant asked = clock.instant();
        String form = TokenHttp.form(Map.of(
                "Action",
                "AssumeRoleWithWebIdentity",
                "Version",
                AssumedRole.VERSION,
                "RoleArn",
                roleArn,
                "RoleSessionName",
                sessionName,
                "WebIdentityToken",
                tokenFile.read()));
        return RoleAnswer.read(http.post(endpoint, Map.of(), form), asked);
    }

    @Override
    public String toString() {
        return "AWS role " + roleArn + " of the service account by " + endpoint;
    }
}
