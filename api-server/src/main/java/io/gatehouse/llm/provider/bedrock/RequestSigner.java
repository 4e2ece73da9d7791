package io.gatehouse.llm.provider.bedrock;

import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.UpstreamRequest;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Clock;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Signs requests to the upstream over the host, the time and the body. */
final class RequestSigner {
    private static final String DATE = "x-amz-date";
    private static final String TOKEN = "x-amz-security-token";
    private static final byte[] NOTHING = new byte[0];

    private final SignatureV4 signature;
    private final Clock clock;

    RequestSigner(String service, Clock clock) {
        this.signature = new SignatureV4(service);
        this.clock = clock;
    }

    /** Replaces whatever the client sent to show itself. */
    void sign(Exchange exchange, AwsKeys keys, String region) {
        UpstreamRequest request = exchange.upstream();
        Endpoint endpoint = Objects.requireNonNull(request.endpoint(), "signed after the endpoint is known");
        HttpHeaders headers = exchange.headers();
        String time = SignatureV4.time(clock.instant());
        SortedMap<String, String> signed = new TreeMap<>();
        signed.put("host", endpoint.hostHeader().toString());
        signed.put(DATE, time);
        headers.set(DATE, time);
        String token = keys.sessionToken();
        if (token == null) {
            headers.remove(TOKEN);
        } else {
            signed.put(TOKEN, token);
            headers.set(TOKEN, token);
        }
        ByteBuf body = request.replacedBody();
        headers.set(
                "Authorization",
                signature.authorization(
                        keys,
                        region,
                        new SignatureV4.Message(
                                time,
                                request.method().name(),
                                request.path(),
                                request.query().raw(),
                                signed,
                                body == null ? NOTHING : bytes(body))));
    }

    private static byte[] bytes(ByteBuf body) {
        return ByteBufUtil.getBytes(body, body.readerIndex(), body.readableBytes());
    }
}
