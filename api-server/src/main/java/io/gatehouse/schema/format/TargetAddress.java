package io.gatehouse.schema.format;

import io.netty.util.NetUtil;
import java.util.Locale;
import java.util.Optional;

/** A server behind an upstream: host name or address, with a port or without. */
public final class TargetAddress implements Format {
    private static final int DEFAULT_PORT = 8000;

    @Override
    public Optional<String> problem(String value) {
        return HostName.parse(value).isPresent()
                ? Optional.empty()
                : Optional.of("Invalid target ('" + value + "'); not a valid hostname or ip address");
    }

    /** Kong's form: with a port, an IPv6 address written out and in brackets. */
    @Override
    public String canonical(String value) {
        Optional<HostName> parsed = HostName.parse(value);
        if (parsed.isEmpty()) {
            return value;
        }
        HostName host = parsed.get();
        String port = host.hasPort() ? value.substring(value.lastIndexOf(':') + 1) : String.valueOf(DEFAULT_PORT);
        byte[] address = host.name().contains(":") ? NetUtil.createByteArrayFromIpAddressString(host.name()) : null;
        return (address == null || address.length != 16 ? host.name() : '[' + expanded(address) + ']')
                + ':'
                + Integer.parseInt(port);
    }

    private static String expanded(byte[] address) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < address.length; i += 2) {
            text.append(i == 0 ? "" : ":")
                    .append(String.format(Locale.ROOT, "%02x%02x", address[i] & 0xFF, address[i + 1] & 0xFF));
        }
        return text.toString();
    }
}
