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
import org.jspecify.annotations.Nullable;

/**
 * The role of the container that the gateway runs in, by the local endpoint of ECS or of an EKS pod identity.
 *
 * @param token goes into {@code Authorization} there; null where the file has it, or none is wanted
 * @param tokenFile is renewed by the host; null where there is none
 */
record ContainerKeys(
        URI endpoint, @Nullable String token, @Nullable TokenFile tokenFile) implements CredentialSource<AwsKeys> {
    @Override
    public String name() {
        return "AWS role of the container";
    }

    @Override
    public Lease<AwsKeys> fetch(TokenHttp http, Clock clock) throws IOException {
        Instant asked = clock.instant();
        String shown = tokenFile == null ? token : tokenFile.read();
        return AwsKeys.read(http.get(endpoint, shown == null ? Map.of() : Map.of("Authorization", shown)), asked);
    }

    @Override
    public String toString() {
        return "AWS role of the container by " + endpoint;
    }
}
