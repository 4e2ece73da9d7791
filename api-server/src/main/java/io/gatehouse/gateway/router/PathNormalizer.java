package io.gatehouse.gateway.router;

/**
 * Brings a request path into the form that routes are matched against (RFC 3986 §6.2.2 as Kong applies it):
 * percent-encoded bytes are decoded unless they are reserved, dot segments are removed, slashes merged.
 */
public final class PathNormalizer {
    private static final String RESERVED = "!*'();:@&=+$,/?%#[]";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    /** What a path may carry on the wire as it is; every other byte is percent-encoded. */
    private static final boolean[] WIRE = wireBytes();

    private PathNormalizer() {}

    /**
     * Normalizes a path.
     *
     * @param raw the path as it came, without the query
     * @return the path with one char per byte (ISO 8859-1)
     */
    public static String normalize(String raw) {
        return isPlain(raw) ? raw : withoutDotSegments(decode(raw));
    }

    /** The path as it goes on the wire: every byte that a path must not carry becomes {@code %XX}. */
    public static String encode(String path) {
        int index = 0;
        while (index < path.length() && mayStay(path.charAt(index))) {
            index++;
        }
        if (index == path.length()) {
            return path;
        }
        StringBuilder text = new StringBuilder(path.length() + 16).append(path, 0, index);
        for (; index < path.length(); index++) {
            char c = path.charAt(index);
            if (mayStay(c)) {
                text.append(c);
            } else {
                text.append('%').append(HEX[(c >> 4) & 0xF]).append(HEX[c & 0xF]);
            }
        }
        return text.toString();
    }

    private static boolean isPlain(String raw) {
        char previous = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%' || c > 0x7F || (previous == '/' && (c == '/' || c == '.'))) {
                return false;
            }
            previous = c;
        }
        return true;
    }

    private static String decode(String raw) {
        String bytes = PathExpression.latin1(raw);
        StringBuilder text = new StringBuilder(bytes.length());
        for (int i = 0; i < bytes.length(); i++) {
            char c = bytes.charAt(i);
            int high = c == '%' && i + 2 < bytes.length() ? Character.digit(bytes.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(bytes.charAt(i + 2), 16) : -1;
            if (low < 0) {
                text.append(c);
                continue;
            }
            char decoded = (char) (high << 4 | low);
            if (RESERVED.indexOf(decoded) >= 0) {
                text.append('%').append(HEX[high]).append(HEX[low]);
            } else {
                text.append(decoded);
            }
            i += 2;
        }
        return text.toString();
    }

    private static String withoutDotSegments(String path) {
        StringBuilder result = new StringBuilder(path.length());
        int index = 0;
        while (index < path.length()) {
            int slash = path.indexOf('/', index);
            int end = slash < 0 ? path.length() : slash;
            String segment = path.substring(index, end);
            boolean last = slash < 0;
            if (segment.equals("..")) {
                removeLastSegment(result);
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                result.append('/').append(segment);
            }
            if (last && (segment.equals(".") || segment.equals(".."))) {
                result.append('/');
            }
            index = end + 1;
        }
        if (path.endsWith("/") && (result.length() == 0 || result.charAt(result.length() - 1) != '/')) {
            result.append('/');
        }
        return result.length() == 0 ? "/" : result.toString();
    }

    private static void removeLastSegment(StringBuilder path) {
        path.setLength(Math.max(0, path.lastIndexOf("/")));
    }

    private static boolean mayStay(char c) {
        return c < WIRE.length && WIRE[c];
    }

    private static boolean[] wireBytes() {
        boolean[] bytes = new boolean[0x80];
        for (char c = '0'; c <= '9'; c++) {
            bytes[c] = true;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            bytes[c] = true;
            bytes[Character.toUpperCase(c)] = true;
        }
        for (char c : "-_.~!#$&'()*+,/:;=?@[\\]%".toCharArray()) {
            bytes[c] = true;
        }
        return bytes;
    }
}
