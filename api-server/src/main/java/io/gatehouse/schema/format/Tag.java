package io.gatehouse.schema.format;

import java.util.Optional;

/** A tag; comma and slash would clash with the list filter. */
final class Tag implements Format {
    @Override
    public Optional<String> problem(String value) {
        boolean good = value.codePoints()
                .allMatch(point -> point < 0x80
                        ? point >= ' ' && point < 0x7f && point != ',' && point != '/'
                        : Text.isEncodable(point));
        return good
                ? Optional.empty()
                : Optional.of("invalid tag '" + value
                        + "': expected printable ascii (except `,` and `/`) or valid utf-8 sequences");
    }
}
