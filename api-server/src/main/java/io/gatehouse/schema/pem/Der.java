package io.gatehouse.schema.pem;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/** As much of ASN.1's DER as the older key formats need. */
final class Der {
    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int SEQUENCE = 0x30;
    static final int TAGGED_ZERO = 0xA0;

    private Der() {}

    /** One element around the parts. */
    static byte[] element(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream element = new ByteArrayOutputStream();
        element.write(tag);
        writeLength(content.size(), element);
        element.writeBytes(content.toByteArray());
        return element.toByteArray();
    }

    private static void writeLength(int length, ByteArrayOutputStream out) {
        if (length < 0x80) {
            out.write(length);
            return;
        }
        int bytes = (32 - Integer.numberOfLeadingZeros(length) + 7) / 8;
        out.write(0x80 | bytes);
        for (int i = bytes - 1; i >= 0; i--) {
            out.write(length >> (8 * i));
        }
    }

    /** The content of the first member with {@code tag} of the sequence that {@code der} is. */
    static Optional<byte[]> member(byte[] der, int tag) {
        Optional<Span> outer = span(der, 0);
        int at = outer.map(Span::start).orElse(0);
        int end = outer.map(Span::end).orElse(0);
        while (at < end) {
            Optional<Span> inner = span(der, at);
            if (inner.isEmpty()) {
                return Optional.empty();
            }
            if ((der[at] & 0xFF) == tag) {
                return Optional.of(
                        Arrays.copyOfRange(der, inner.get().start(), inner.get().end()));
            }
            at = inner.get().end();
        }
        return Optional.empty();
    }

    private record Span(int start, int end) {}

    /** Where the content of the element at {@code at} stands; empty when it does not fit into the bytes. */
    private static Optional<Span> span(byte[] der, int at) {
        if (at + 2 > der.length) {
            return Optional.empty();
        }
        int first = der[at + 1] & 0xFF;
        int bytes = first < 0x80 ? 0 : first & 0x7F;
        int start = at + 2 + bytes;
        if (bytes > 3 || start > der.length) {
            return Optional.empty();
        }
        int length = bytes == 0 ? first : 0;
        for (int i = at + 2; i < start; i++) {
            length = (length << 8) | (der[i] & 0xFF);
        }
        return length <= der.length - start ? Optional.of(new Span(start, start + length)) : Optional.empty();
    }
}
