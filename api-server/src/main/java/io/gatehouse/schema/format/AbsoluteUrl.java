package io.gatehouse.schema.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A URL with scheme and host. Parts may be templates, so nothing else is looked at. */
final class AbsoluteUrl implements Format {
    private static final Pattern SHAPE =
            Pattern.compile("(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?.*", Pattern.DOTALL);

    @Override
    public Optional<String> problem(String value) {
        Matcher url = SHAPE.matcher(value);
        if (!url.matches() || url.group(2) == null || url.group(2).isEmpty()) {
            return Optional.of("missing host in url");
        }
        return url.group(1) == null ? Optional.of("missing scheme in url") : Optional.empty();
    }

    @Override
    public boolean quotes() {
        return false;
    }
}
