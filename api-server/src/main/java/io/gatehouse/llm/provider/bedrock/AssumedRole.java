package io.gatehouse.llm.provider.bedrock;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.Lease;
import io.gatehouse.llm.identity.TokenHttp;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A role that other keys may assume, by AWS's token service (STS {@code AssumeRole}).
 *
 * @param base whose keys the request to the token service is signed with
 * @param region the token service's
 */
record AssumedRole(CredentialSource<AwsKeys> base, String roleArn, String sessionName, String region, URI endpoint)
        implements CredentialSource<AwsKeys> {
    static final String VERSION = "2011-06-15";

    @Override
    public String name() {
        return "AWS role";
    }

    @Override
    public Lease<AwsKeys> fetch(TokenHttp http, Clock clock) throws IOException {
        AwsKeys keys = base.fetch(http, clock).value();
        Instant asked = clock.instant();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Action", "AssumeRole");
        fields.put("Version", VERSION);
        fields.put("RoleArn", roleArn);
        fields.put("RoleSessionName", sessionName);
        String form = TokenHttp.form(fields);
        return RoleAnswer.read(http.post(endpoint, headers(keys, form.getBytes(US_ASCII), asked), form), asked);
    }

    /** What the request to the token service carries beside what every form does. */
    Map<String, String> headers(AwsKeys keys, byte[] form, Instant now) {
        String time = SignatureV4.time(now);
        SortedMap<String, String> signed = new TreeMap<>();
        signed.put("content-type", TokenHttp.FORM);
        signed.put("host", host());
        signed.put("x-amz-date", time);
        String token = keys.sessionToken();
        if (token != null) {
            signed.put("x-amz-security-token", token);
        }
        String path = endpoint.getRawPath().isEmpty() ? "/" : endpoint.getRawPath();
        SignatureV4.Message message = new SignatureV4.Message(time, "POST", path, "", signed, form);
        Map<String, String> headers = new HashMap<>(signed);
        // Both are the client's to set.
        headers.remove("host");
        headers.remove("content-type");
        headers.put("Authorization", new SignatureV4("sts").authorization(keys, region, message));
        return headers;
    }

    private String host() {
        boolean usual = endpoint.getPort() == ("https".equals(endpoint.getScheme()) ? 443 : 80);
        return endpoint.getPort() < 0 || usual ? endpoint.getHost() : endpoint.getHost() + ":" + endpoint.getPort();
    }

    @Override
    public String toString() {
        return "AWS role " + roleArn + " by " + endpoint;
    }
}
