package io.gatehouse.llm.provider.bedrock;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.UpstreamRequest;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.http.HttpHeaders;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Signs requests with AWS's Signature Version 4, over the host, the time and the body. */
final class RequestSigner {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final HexFormat HEX = HexFormat.of();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final byte[] NOTHING = new byte[0];

    private final AwsKeys keys;
    private final String service;
    private final Clock clock;
    private volatile @Nullable DayKey dayKey;

    RequestSigner(AwsKeys keys, String service, Clock clock) {
        this.keys = keys;
        this.service = service;
        this.clock = clock;
    }

    /** Replaces whatever the client sent to show itself. */
    void sign(Exchange exchange, String region) {
        UpstreamRequest request = exchange.upstream();
        HttpHeaders headers = exchange.headers();
        String time = TIME.format(clock.instant());
        headers.set("X-Amz-Date", time);
        if (keys.sessionToken() != null) {
            headers.set("X-Amz-Security-Token", keys.sessionToken());
        } else {
            headers.remove("X-Amz-Security-Token");
        }
        ByteBuf body = request.replacedBody();
        headers.set("Authorization", authorization(request, time, region, body == null ? NOTHING : bytes(body)));
    }

    private static byte[] bytes(ByteBuf body) {
        return ByteBufUtil.getBytes(body, body.readerIndex(), body.readableBytes());
    }

    private String authorization(UpstreamRequest request, String time, String region, byte[] body) {
        Endpoint endpoint = Objects.requireNonNull(request.endpoint(), "signed after the endpoint is known");
        String token = keys.sessionToken();
        String signed = token == null ? "host;x-amz-date" : "host;x-amz-date;x-amz-security-token";
        String canonical = request.method().name() + '\n'
                + canonicalPath(request.path()) + '\n'
                + canonicalQuery(request.query().raw()) + '\n'
                + "host:" + endpoint.hostHeader() + '\n'
                + "x-amz-date:" + time + '\n'
                + (token == null ? "" : "x-amz-security-token:" + token + '\n')
                + '\n'
                + signed + '\n'
                + hash(body);
        String day = time.substring(0, 8);
        String scope = day + '/' + region + '/' + service + "/aws4_request";
        String toSign = ALGORITHM + '\n' + time + '\n' + scope + '\n' + hash(canonical.getBytes(UTF_8));
        String signature = HEX.formatHex(mac(key(day, region), toSign));
        return ALGORITHM + " Credential=" + keys.id() + '/' + scope + ", SignedHeaders=" + signed + ", Signature="
                + signature;
    }

    /** Every service but S3 wants the path, which is encoded already, encoded once more. */
    private static String canonicalPath(String path) {
        return Arrays.stream(path.split("/", -1)).map(ModelAddress::encode).collect(Collectors.joining("/"));
    }

    private static String canonicalQuery(String query) {
        if (query.isEmpty()) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.indexOf('=') < 0 ? pair + "=" : pair)
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private byte[] key(String day, String region) {
        String of = day + '/' + region;
        DayKey known = dayKey;
        if (known == null || !known.of.equals(of)) {
            byte[] key = mac(("AWS4" + keys.secret()).getBytes(UTF_8), day);
            for (String part : new String[] {region, service, "aws4_request"}) {
                key = mac(key, part);
            }
            known = new DayKey(of, key);
            dayKey = known;
        }
        return known.key;
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA256", impossible);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** The key of one day and region. */
    private static final class DayKey {
        private final String of;
        private final byte[] key;

        DayKey(String of, byte[] key) {
            this.of = of;
            this.key = key;
        }
    }
}
