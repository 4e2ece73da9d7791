package io.gatehouse.schema.format;

import java.util.Optional;

/** Names that may stand in URLs. */
final class Name implements Format {
    @Override
    public Optional<String> problem(String value) {
        boolean good = value.codePoints()
                .allMatch(point -> point < 0x80
                        ? Text.isAsciiLetterOrDigit(point) || ".-_~".indexOf(point) >= 0
                        : Text.isEncodable(point));
        return good
                ? Optional.empty()
                : Optional.of("invalid value '" + value
                        + "': the only accepted ascii characters are alphanumerics or ., -, _, and ~");
    }
}
