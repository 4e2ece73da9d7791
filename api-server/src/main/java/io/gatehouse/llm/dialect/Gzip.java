package io.gatehouse.llm.dialect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Unpacks what a provider packed unasked. */
final class Gzip {
    private Gzip() {}

    /** The unpacked bytes; empty when they are broken or more than the limit. */
    static Optional<byte[]> inflate(byte[] packed, int limitBytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes(limitBytes);
            return in.read() < 0 ? Optional.of(bytes) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
