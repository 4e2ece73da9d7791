package io.gatehouse.llm.provider.bedrock;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.Lease;
import io.gatehouse.llm.identity.TokenHttp;
import io.gatehouse.template.UnsafeValue;
import io.gatehouse.template.UrlPart;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** The role of the EC2 instance that the gateway runs on, by its metadata service, version 2. */
record InstanceKeys(URI endpoint) implements CredentialSource<AwsKeys> {
    private static final String ROLES = "/latest/meta-data/iam/security-credentials/";
    private static final Map<String, String> SESSION_TIME = Map.of("X-aws-ec2-metadata-token-ttl-seconds", "60");

    @Override
    public String name() {
        return "AWS role of the instance";
    }

    @Override
    public Lease<AwsKeys> fetch(TokenHttp http, Clock clock) throws IOException {
        Instant asked = clock.instant();
        String session = text(http.put(endpoint.resolve("/latest/api/token"), SESSION_TIME));
        Map<String, String> headers = Map.of("X-aws-ec2-metadata-token", session);
        String role = text(http.get(endpoint.resolve(ROLES), headers))
                .lines()
                .findFirst()
                .orElse("");
        return AwsKeys.read(http.get(endpoint.resolve(ROLES + segment(role)), headers), asked);
    }

    private static String text(byte[] answer) {
        return new String(answer, US_ASCII).strip();
    }

    private static String segment(String role) throws IOException {
        try {
            return UrlPart.SEGMENT.encode("role", role);
        } catch (UnsafeValue unfit) {
            throw new IOException("the metadata service names no role", unfit);
        }
    }

    @Override
    public String toString() {
        return "AWS role of the instance by " + endpoint;
    }
}
