package io.gatehouse.lua;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Patterns, regular expressions, encodings and digests. */
final class TextFunctions {
    /** About a tenth of a second. */
    private static final long PATTERN_STEPS = 20_000_000;

    /** Regular expressions run in linear time, which is still the product of both lengths. */
    private static final long REGEX_WORK = 5_000_000;

    private static final int REGEX_CACHE = 100;

    private final Map<String, Pattern> regexes = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Pattern> eldest) {
            return size() > REGEX_CACHE;
        }
    };

    void register(HostFunctions host) {
        host.add("search", TextFunctions::search);
        host.add("regex", this::regex);
        host.add("encode_base64", TextFunctions::encodeBase64);
        host.add("decode_base64", TextFunctions::decodeBase64);
        host.add("escape_uri", stack -> stack.result(LuaArguments.escape(stack.bytes(1))));
        host.add("unescape_uri", stack -> stack.result(LuaArguments.unescape(stack.text(1), true)));
        host.add("arguments", stack -> {
            LuaArguments.push(stack, stack.text(1), stack.integer(2));
            return 1;
        });
        host.add("encode_arguments", TextFunctions::encodeArguments);
        host.add("md5", stack -> stack.result(HexFormat.of().formatHex(digest("MD5", stack.bytes(1)))));
        host.add("sha1", stack -> stack.result(digest("SHA-1", stack.bytes(1))));
        host.add("hmac_sha1", TextFunctions::hmacSha1);
        host.add("now", stack -> stack.result(System.currentTimeMillis() / 1000.0));
    }

    /** Answers a list of begin, end and, for each capture, begin and length; or what is wrong with the pattern. */
    private static int search(LuaStack stack) {
        PatternSearch search = new PatternSearch(stack.bytes(1), stack.bytes(2), PATTERN_STEPS);
        try {
            int[] found = search.find(stack.integer(3) - 1);
            if (found == null) {
                return stack.nil();
            }
            stack.lua().createTable(2 + 2 * search.captures(), 0);
            put(stack, 1, found[0] + 1);
            put(stack, 2, found[1]);
            for (int i = 0; i < search.captures(); i++) {
                put(stack, 3 + 2 * i, search.start(i) + 1);
                put(stack, 4 + 2 * i, search.length(i));
            }
            return 1;
        } catch (PatternSearch.Malformed malformed) {
            return stack.result(String.valueOf(malformed.getMessage()));
        } catch (PatternSearch.TooLong late) {
            return stack.result("late");
        }
    }

    private static void put(LuaStack stack, int index, int value) {
        stack.lua().push((long) value);
        stack.lua().rawSetI(-2, index);
    }

    /** Subject, expression, options, position; and the group whose place is wanted. Answers nil when nothing matches. */
    private int regex(LuaStack stack) {
        String subject = stack.text(1);
        String expression = stack.text(2);
        if ((long) subject.length() * expression.length() > REGEX_WORK) {
            return stack.failure("the subject is too long for this regular expression");
        }
        Pattern pattern;
        try {
            pattern = compile(expression, stack.text(3));
        } catch (PatternSyntaxException | IllegalArgumentException unusable) {
            // The message of the library quotes the expression.
            return stack.failure("the regular expression can't be used: it is malformed, not of linear time, or has"
                    + " options other than adijmosu");
        }
        int from = stack.integer(4) - 1;
        Matcher matcher = pattern.matcher(subject);
        if (from < 0 || from > subject.length() || !matcher.find(from)) {
            return stack.nil();
        }
        int nth = stack.isAbsent(5) ? 0 : stack.integer(5);
        if (nth < 0 || nth > matcher.groupCount() || matcher.start(nth) < 0) {
            return stack.nil();
        }
        stack.lua().createTable(matcher.groupCount() + 1, 4);
        for (int group = 0; group <= matcher.groupCount(); group++) {
            pushGroup(stack, matcher, group);
            stack.lua().rawSetI(-2, group);
        }
        pattern.namedGroups().forEach((name, group) -> {
            stack.push(name);
            pushGroup(stack, matcher, group);
            stack.lua().rawSet(-3);
        });
        stack.lua().push("from");
        stack.lua().push(matcher.start(nth) + 1L);
        stack.lua().rawSet(-3);
        stack.lua().push("to");
        stack.lua().push((long) matcher.end(nth));
        stack.lua().rawSet(-3);
        return 1;
    }

    private static void pushGroup(LuaStack stack, Matcher matcher, int group) {
        String value = matcher.group(group);
        if (value == null) {
            stack.lua().push(false);
        } else {
            stack.push(value);
        }
    }

    private Pattern compile(String expression, String options) {
        String key = options + "/" + expression;
        Pattern known = regexes.get(key);
        if (known != null) {
            return known;
        }
        int flags = 0;
        String text = expression;
        for (int i = 0; i < options.length(); i++) {
            switch (options.charAt(i)) {
                case 'i' -> flags |= Pattern.CASE_INSENSITIVE;
                case 's' -> flags |= Pattern.DOTALL;
                case 'm' -> flags |= Pattern.MULTILINE;
                case 'a' -> text = "\\A(?:" + text + ")";
                case 'd', 'j', 'o', 'u' -> {
                    // How PCRE is to run it; RE2 has one way only.
                }
                default -> throw new IllegalArgumentException("unknown option");
            }
        }
        Pattern compiled = Pattern.compile(text, flags);
        regexes.put(key, compiled);
        return compiled;
    }

    private static int encodeBase64(LuaStack stack) {
        boolean bare = stack.lua().getTop() > 1 && stack.lua().toBoolean(2);
        Base64.Encoder encoder = bare ? Base64.getEncoder().withoutPadding() : Base64.getEncoder();
        return stack.result(encoder.encode(stack.bytes(1)));
    }

    private static int decodeBase64(LuaStack stack) {
        try {
            return stack.result(Base64.getDecoder().decode(stack.bytes(1)));
        } catch (IllegalArgumentException malformed) {
            return stack.nil();
        }
    }

    private static int encodeArguments(LuaStack stack) {
        int top = stack.lua().getTop();
        try {
            return stack.result(LuaArguments.encode(stack, 1));
        } catch (IllegalArgumentException unfit) {
            stack.lua().setTop(top);
            return stack.failure(String.valueOf(unfit.getMessage()));
        }
    }

    private static int hmacSha1(LuaStack stack) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(stack.bytes(1), "HmacSHA1"));
            return stack.result(mac.doFinal(stack.bytes(2)));
        } catch (InvalidKeyException | IllegalArgumentException empty) {
            return stack.failure("the key must not be empty");
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every JDK has HmacSHA1", absent);
        }
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every JDK has " + algorithm, absent);
        }
    }
}
