package io.gatehouse.gateway.router;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Conditions that compare a field with a value. A field that a request lacks fits nothing, not even {@code !=}. */
public final class Comparisons {
    private Comparisons() {}

    /** One value of a text field against the value that is written. */
    private interface TextTest {
        boolean fits(String value, Subject subject);
    }

    /**
     * Compares a text.
     *
     * @param lower whether the request's side is put into lower case first
     * @param anyValue whether one of several values is enough
     * @param operator {@code ==}, {@code !=}, {@code ~}, {@code ^=}, {@code =^}, {@code contains} or {@code not contains}
     */
    public static Condition text(String fieldName, boolean lower, boolean anyValue, String operator, String value) {
        TextField field = TextField.named(fieldName);
        // Paths are compared as bytes, one per char.
        boolean path = fieldName.startsWith(TextField.PATH);
        TextTest test =
                textTest(operator, path ? PathExpression.latin1(value) : value, fieldName.equals(TextField.PATH));
        return subject -> {
            List<String> values = field.values(subject);
            for (String each : values) {
                boolean fits = test.fits(lower ? each.toLowerCase(Locale.ROOT) : each, subject);
                if (fits == anyValue) {
                    return anyValue;
                }
            }
            return !anyValue && !values.isEmpty();
        };
    }

    /** @param wholePath whether what matches is the part of the path that a route strips */
    private static TextTest textTest(String operator, String expected, boolean wholePath) {
        return switch (operator) {
            case "==" -> (value, subject) -> value.equals(expected);
            case "!=" -> (value, subject) -> !value.equals(expected);
            case "^=" ->
                (value, subject) -> {
                    boolean fits = value.startsWith(expected);
                    if (fits && wholePath) {
                        subject.matchedPath(expected);
                    }
                    return fits;
                };
            case "=^" -> (value, subject) -> value.endsWith(expected);
            case "contains" -> (value, subject) -> value.contains(expected);
            case "not contains" -> (value, subject) -> !value.contains(expected);
            case "~" -> pattern(expected, wholePath);
            default -> throw new IllegalArgumentException("texts can't be compared by " + operator);
        };
    }

    private static TextTest pattern(String expression, boolean wholePath) {
        Pattern pattern = Pattern.compile(PathExpression.namedGroups(expression));
        return (value, subject) -> {
            Matcher matcher = pattern.matcher(value);
            if (!matcher.find()) {
                return false;
            }
            if (wholePath) {
                subject.matchedPath(matcher.group());
            }
            subject.captured(matcher, pattern.namedGroups());
            return true;
        };
    }

    /** @param operator {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >} or {@code >=} */
    public static Condition number(String field, String operator, long expected) {
        ToLongFunction<Subject> number = switch (field) {
            case "net.port", "net.dst.port" -> subject -> subject.request().port();
            case "net.src.port" -> subject -> subject.request().peers().sourcePort();
            case "http.path.segments.len" -> subject -> subject.segments().size();
            default -> throw new IllegalArgumentException("there is no number " + field);
        };
        return switch (operator) {
            case "==" -> subject -> number.applyAsLong(subject) == expected;
            case "!=" -> subject -> number.applyAsLong(subject) != expected;
            case "<" -> subject -> number.applyAsLong(subject) < expected;
            case "<=" -> subject -> number.applyAsLong(subject) <= expected;
            case ">" -> subject -> number.applyAsLong(subject) > expected;
            case ">=" -> subject -> number.applyAsLong(subject) >= expected;
            default -> throw new IllegalArgumentException("numbers can't be compared by " + operator);
        };
    }

    /**
     * Compares an address.
     *
     * @param operator {@code ==}, {@code !=}, {@code in} or {@code not in}
     * @param expected an address, for the last two with a prefix length
     */
    public static Condition address(String field, String operator, String expected) {
        Function<Peers, InetAddress> end = switch (field) {
            case "net.src.ip" -> Peers::source;
            case "net.dst.ip" -> Peers::destination;
            default -> throw new IllegalArgumentException("there is no address " + field);
        };
        int slash = expected.indexOf('/');
        byte[] address =
                NetUtil.createByteArrayFromIpAddressString(slash < 0 ? expected : expected.substring(0, slash));
        if (address == null) {
            throw new IllegalArgumentException(expected + " is no address");
        }
        int bits = slash < 0 ? address.length * 8 : Integer.parseInt(expected.substring(slash + 1));
        boolean wanted = operator.equals("==") || operator.equals("in");
        return subject -> begins(end.apply(subject.request().peers()).getAddress(), address, bits) == wanted;
    }

    private static boolean begins(byte[] address, byte[] network, int bits) {
        if (address.length != network.length) {
            return false;
        }
        int whole = bits / 8;
        for (int i = 0; i < whole; i++) {
            if (address[i] != network[i]) {
                return false;
            }
        }
        int mask = 0xFF00 >> (bits % 8) & 0xFF;
        return mask == 0 || (address[whole] & mask) == (network[whole] & mask);
    }
}
