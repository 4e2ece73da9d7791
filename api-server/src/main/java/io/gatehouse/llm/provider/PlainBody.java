package io.gatehouse.llm.provider;

import io.gatehouse.plugin.ResponseHead;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Unpacks what a provider packed although identity was asked for; no client can be relied on to take it. */
public final class PlainBody {
    private PlainBody() {}

    /**
     * The body as it is without its encoding, which is taken out of the head. Empty when it is packed in an unknown way,
     * broken, or longer than the limit.
     */
    public static Optional<byte[]> of(ResponseHead head, byte[] body, int limitBytes) {
        String encoding = head.headers().get("Content-Encoding");
        if (encoding == null || encoding.equalsIgnoreCase("identity")) {
            return Optional.of(body);
        }
        if (!encoding.equalsIgnoreCase("gzip")) {
            return Optional.empty();
        }
        Optional<byte[]> inflated = inflate(body, limitBytes);
        if (inflated.isPresent()) {
            head.headers().remove("Content-Encoding");
        }
        return inflated;
    }

    /** The unpacked bytes; empty when they are broken or more than the limit. */
    public static Optional<byte[]> inflate(byte[] packed, int limitBytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes(limitBytes);
            return in.read() < 0 ? Optional.of(bytes) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
