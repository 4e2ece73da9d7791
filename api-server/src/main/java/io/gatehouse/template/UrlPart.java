package io.gatehouse.template;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A place in a URL that a request's value may fill, and what it may do there. */
public enum UrlPart {
    /** Part of a host name: letters, digits, hyphen and underscore, so that it can't end the name or begin another. */
    HOST_LABEL("letters, digits, - and _", "-_", ""),
    /** One segment of a path. */
    SEGMENT("one path segment without / \\ ? # or control characters", "-._~!$&'()*+,=:@", "/\\?#"),
    /** Several segments of a path. */
    PATH("path segments without \\ ? # or control characters", "-._~!$&'()*+,=:@/", "\\?#"),
    /** A value in a query. */
    QUERY("a value without control characters", "-._~", "");

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String expectation;
    private final String kept;
    private final String refused;

    UrlPart(String expectation, String kept, String refused) {
        this.expectation = expectation;
        this.kept = kept;
        this.refused = refused;
    }

    /**
     * The value as it goes into the URL, percent-encoded where needed.
     *
     * @param field what the value is for, named in the error
     * @throws UnsafeValue when it could lead elsewhere
     */
    public String encode(String field, String value) throws UnsafeValue {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain = isAlphanumeric(c) || kept.indexOf(c) >= 0;
            if (c < ' ' || c == 0x7F || refused.indexOf(c) >= 0 || (this == HOST_LABEL && !plain)) {
                throw failure(field);
            }
        }
        if (value.isEmpty()) {
            throw failure(field);
        }
        if ((this == SEGMENT || this == PATH) && climbs(value)) {
            throw new UnsafeValue(field + " must not contain . or .. as a path segment");
        }
        return percentEncode(value);
    }

    /** Whether a path holds a segment that stands for this or the parent folder, in whatever encoding. */
    public static boolean climbs(String path) {
        for (String segment : path.split("/", -1)) {
            String plain = segment.replace("%2e", ".").replace("%2E", ".");
            if (plain.equals(".") || plain.equals("..")) {
                return true;
            }
        }
        return false;
    }

    private UnsafeValue failure(String field) {
        return new UnsafeValue(field + " must be " + expectation);
    }

    private String percentEncode(String value) {
        boolean plain = true;
        for (int i = 0; i < value.length() && plain; i++) {
            plain = isAlphanumeric(value.charAt(i)) || kept.indexOf(value.charAt(i)) >= 0;
        }
        if (plain) {
            return value;
        }
        StringBuilder encoded = new StringBuilder(value.length() + 16);
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && (isAlphanumeric((char) b) || kept.indexOf(b) >= 0)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.toHexDigits(b));
            }
        }
        return encoded.toString();
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
