package io.gatehouse.schema.format;

import io.netty.util.NetUtil;
import java.util.Optional;

/** An IP address, alone or with a prefix length. */
final class IpOrCidr implements Format {
    @Override
    public Optional<String> problem(String value) {
        int slash = value.indexOf('/');
        String address = slash < 0 ? value : value.substring(0, slash);
        int bits = NetUtil.isValidIpV4Address(address) ? 32 : NetUtil.isValidIpV6Address(address) ? 128 : -1;
        boolean good = bits > 0 && (slash < 0 || isLength(value.substring(slash + 1), bits));
        return good ? Optional.empty() : Optional.of("invalid ip or cidr range: '" + value + "'");
    }

    private static boolean isLength(String text, int most) {
        return !text.isEmpty()
                && text.length() <= 3
                && text.chars().allMatch(character -> character >= '0' && character <= '9')
                && Integer.parseInt(text) <= most;
    }
}
