package io.gatehouse.plugin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the winning path expression captured, from the normalized path.
 *
 * @param named named groups that took part in the match
 * @param numbered the whole match at 0, then every group in order, null where a group did not take part
 */
public record Captures(Map<String, String> named, List<@Nullable String> numbered) {
    public static final Captures NONE = new Captures(Map.of(), List.of());

    /** A group by its name, or by its number written as digits; null when there is none. */
    public @Nullable String get(String key) {
        String value = named.get(key);
        if (value != null || key.isEmpty()) {
            return value;
        }
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return null;
            }
        }
        if (key.length() > 3) {
            return null;
        }
        int index = Integer.parseInt(key);
        return index < numbered.size() ? numbered.get(index) : null;
    }
}
