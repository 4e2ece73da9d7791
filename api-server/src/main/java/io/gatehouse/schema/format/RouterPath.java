package io.gatehouse.schema.format;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * A path of a route: a prefix in normal form, or a regular expression after {@code ~}. Expressions run in linear time,
 * so those that only a backtracking engine understands are refused here.
 */
final class RouterPath implements Format {
    @Override
    public Optional<String> problem(String value) {
        if (!value.startsWith("/") && !value.startsWith("~/")) {
            return Optional.of("should start with: / (fixed path) or ~/ (regex path)");
        }
        if (value.contains("//")) {
            return Optional.of("must not have empty segments");
        }
        return value.startsWith("~") ? regexProblem(value.substring(1)) : prefixProblem(value);
    }

    private static Optional<String> regexProblem(String regex) {
        try {
            Pattern.compile(regex);
            return Optional.empty();
        } catch (PatternSyntaxException malformed) {
            return Optional.of("invalid regex: '" + regex + "' (" + malformed.getDescription() + ")");
        }
    }

    private static Optional<String> prefixProblem(String path) {
        Optional<String> malformed = UrlEncoding.malformed(path);
        if (malformed.isPresent()) {
            return Optional.of("invalid url-encoded value: '" + malformed.get() + "'");
        }
        String normal = UrlEncoding.normalize(path);
        return normal.equals(path)
                ? Optional.empty()
                : Optional.of("non-normalized path, consider use '" + normal + "' instead");
    }
}
