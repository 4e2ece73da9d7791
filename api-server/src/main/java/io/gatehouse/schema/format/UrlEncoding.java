package io.gatehouse.schema.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/** Percent-encoded paths and the form in which the router compares them. */
final class UrlEncoding {
    private static final String KEPT_ENCODED = "!*'();:@&=+$,/?%#[]";

    private UrlEncoding() {}

    /** The first {@code %} that two hexadecimal digits don't follow, with up to two characters after it. */
    static Optional<String> malformed(String path) {
        for (int at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
            if (octet(path, at) < 0) {
                return Optional.of(path.substring(at, Math.min(at + 3, path.length())));
            }
        }
        return Optional.empty();
    }

    /** Decodes what needs no encoding, writes the rest with capital digits, and resolves dot segments. */
    static String normalize(String path) {
        StringBuilder decoded = new StringBuilder(path.length());
        int at = 0;
        while (at < path.length()) {
            if (path.charAt(at) != '%') {
                decoded.append(path.charAt(at));
                at++;
                continue;
            }
            int octet = octet(path, at);
            if (octet < 0x80) {
                if (octet >= ' ' && octet != 0x7f && KEPT_ENCODED.indexOf(octet) < 0) {
                    decoded.append((char) octet);
                } else {
                    decoded.append(path.substring(at, at + 3).toUpperCase(Locale.ROOT));
                }
                at += 3;
            } else {
                at = appendNonAscii(path, at, decoded);
            }
        }
        return withoutDotSegments(decoded.toString());
    }

    private static int appendNonAscii(String path, int start, StringBuilder decoded) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        int at = start;
        while (at < path.length() && path.charAt(at) == '%' && octet(path, at) >= 0x80) {
            octets.write(octet(path, at));
            at += 3;
        }
        try {
            decoded.append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets.toByteArray())));
        } catch (CharacterCodingException notText) {
            decoded.append(path.substring(start, at).toUpperCase(Locale.ROOT));
        }
        return at;
    }

    private static int octet(String path, int at) {
        if (at + 2 >= path.length()) {
            return -1;
        }
        int high = hexDigit(path.charAt(at + 1));
        int low = hexDigit(path.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static int hexDigit(char character) {
        return character < 0x80 ? Character.digit(character, 16) : -1;
    }

    private static String withoutDotSegments(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            String segment = segments[i];
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!segment.equals(".")) {
                kept.addLast(segment);
            }
            if (last && (segment.equals(".") || segment.equals(".."))) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept);
    }
}
