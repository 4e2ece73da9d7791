package io.gatehouse.vault;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference {@code {vault://vault/resource/key?option=value#version}} taken apart.
 *
 * @param resource may hold slashes
 * @param key the field of a JSON secret; null for the whole secret
 * @param version 0 when the reference names none
 */
public record VaultReference(
        String vault, String resource, @Nullable String key, Map<String, String> options, int version) {
    private static final String START = "{vault://";

    static boolean isReference(String text) {
        return text.startsWith(START) && text.endsWith("}");
    }

    static VaultReference parse(String text) throws UnresolvedReference {
        if (!isReference(text)) {
            throw new UnresolvedReference("not a reference");
        }
        String url = text.substring(START.length(), text.length() - 1);
        int version = 0;
        int hash = url.indexOf('#');
        if (hash >= 0) {
            version = version(url.substring(hash + 1));
            url = url.substring(0, hash);
        }
        Map<String, String> options = Map.of();
        int question = url.indexOf('?');
        if (question >= 0) {
            options = options(url.substring(question + 1));
            url = url.substring(0, question);
        }
        int slash = url.indexOf('/');
        if (slash == 0 || url.isEmpty()) {
            throw new UnresolvedReference("reference url is missing host");
        }
        if (slash < 0) {
            throw new UnresolvedReference("reference url is missing path");
        }
        String path = url.substring(slash + 1);
        int last = path.lastIndexOf('/');
        boolean whole = last < 0 || last == path.length() - 1;
        String resource = decode(last < 0 ? path : path.substring(0, last));
        if (resource.isEmpty()) {
            throw new UnresolvedReference("reference url has empty path");
        }
        String key = whole ? null : decode(path.substring(last + 1));
        return new VaultReference(decode(url.substring(0, slash)), resource, key, options, version);
    }

    private static int version(String text) throws UnresolvedReference {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException notANumber) {
            throw new UnresolvedReference("reference url has invalid version");
        }
    }

    private static Map<String, String> options(String query) throws UnresolvedReference {
        Map<String, String> options = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                options.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return options;
    }

    private static String decode(String text) throws UnresolvedReference {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new UnresolvedReference("reference is not url (broken percent-encoding)");
        }
    }
}
