package io.gatehouse.schema.format;

import io.netty.util.NetUtil;
import java.util.Optional;

/**
 * A host as written, taken apart.
 *
 * @param name without port and without the brackets of an IPv6 address
 * @param hasPort whether a port follows
 */
record HostName(String name, boolean hasPort, boolean isAddress) {
    private static final int LONGEST = 253;

    /** Empty when it is neither a host name nor an address, or its port is not one. */
    static Optional<HostName> parse(String text) {
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            return end < 0 ? Optional.empty() : address(text.substring(1, end), text.substring(end + 1));
        }
        int colon = text.indexOf(':');
        if (colon >= 0 && colon != text.lastIndexOf(':')) {
            return address(text, "");
        }
        String name = colon < 0 ? text : text.substring(0, colon);
        if (colon >= 0 && !isPort(text.substring(colon + 1))) {
            return Optional.empty();
        }
        if (!name.isEmpty() && name.chars().allMatch(character -> character == '.' || Character.isDigit(character))) {
            return NetUtil.isValidIpV4Address(name)
                    ? Optional.of(new HostName(name, colon >= 0, true))
                    : Optional.empty();
        }
        return isName(name) ? Optional.of(new HostName(name, colon >= 0, false)) : Optional.empty();
    }

    private static Optional<HostName> address(String address, String rest) {
        boolean port = rest.startsWith(":") && isPort(rest.substring(1));
        if ((!rest.isEmpty() && !port) || !NetUtil.isValidIpV6Address(address)) {
            return Optional.empty();
        }
        return Optional.of(new HostName(address, port, true));
    }

    private static boolean isPort(String text) {
        return !text.isEmpty()
                && text.length() <= 5
                && text.chars().allMatch(character -> character >= '0' && character <= '9')
                && Integer.parseInt(text) <= 65535;
    }

    private static boolean isName(String name) {
        String labels = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (labels.isEmpty() || labels.length() > LONGEST) {
            return false;
        }
        for (String label : labels.split("\\.", -1)) {
            boolean good = !label.isEmpty()
                    && !label.startsWith("-")
                    && !label.endsWith("-")
                    && label.chars()
                            .allMatch(character ->
                                    Text.isAsciiLetterOrDigit(character) || character == '-' || character == '_');
            if (!good) {
                return false;
            }
        }
        return true;
    }
}
