package io.gatehouse.llm.provider.bedrock;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** AWS's Signature Version 4 for one service. Any thread may use it. */
final class SignatureV4 {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final HexFormat HEX = HexFormat.of();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final String service;
    private volatile @Nullable DayKey dayKey;

    SignatureV4(String service) {
        this.service = service;
    }

    /**
     * What is signed.
     *
     * @param time of {@code X-Amz-Date}, as {@link #time} writes it
     * @param path as it goes on the wire
     * @param query as it goes on the wire
     * @param headers those that are signed, by their names in small letters
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Message(
            String time, String method, String path, String query, SortedMap<String, String> headers, byte[] body) {}

    static String time(Instant now) {
        return TIME.format(now);
    }

    /** The value of {@code Authorization}. */
    String authorization(AwsKeys keys, String region, Message message) {
        StringBuilder headers = new StringBuilder();
        for (Map.Entry<String, String> header : message.headers().entrySet()) {
            headers.append(header.getKey())
                    .append(':')
                    .append(header.getValue())
                    .append('\n');
        }
        String signed = String.join(";", message.headers().keySet());
        String canonical = message.method()
                + '\n'
                + canonicalPath(message.path())
                + '\n'
                + canonicalQuery(message.query())
                + '\n'
                + headers
                + '\n'
                + signed
                + '\n'
                + hash(message.body());
        String day = message.time().substring(0, 8);
        String scope = day + '/' + region + '/' + service + "/aws4_request";
        String toSign = ALGORITHM + '\n' + message.time() + '\n' + scope + '\n' + hash(canonical.getBytes(UTF_8));
        String signature = HEX.formatHex(mac(key(keys, day, region), toSign));
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

    private byte[] key(AwsKeys keys, String day, String region) {
        DayKey known = dayKey;
        if (known != null && known.keys.equals(keys) && known.day.equals(day) && known.region.equals(region)) {
            return known.key;
        }
        byte[] key = mac(("AWS4" + keys.secret()).getBytes(UTF_8), day);
        for (String part : new String[] {region, service, "aws4_request"}) {
            key = mac(key, part);
        }
        dayKey = new DayKey(keys, day, region, key);
        return key;
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
        private final AwsKeys keys;
        private final String day;
        private final String region;
        private final byte[] key;

        DayKey(AwsKeys keys, String day, String region, byte[] key) {
            this.keys = keys;
            this.day = day;
            this.region = region;
            this.key = key;
        }
    }
}
