package io.gatehouse.settings;

import java.util.Collection;
import java.util.Comparator;

/** Finds the known name that takes the fewest single-letter edits (Levenshtein distance) to reach from a mistyped one. */
final class NearestName {
    /** Longer names are compared by their beginning, so that one absurd variable can't cost seconds. */
    private static final int LONGEST = 200;

    private NearestName() {}

    /** @param known not empty; the first in alphabetical order wins among equals */
    static String to(String name, Collection<String> known) {
        return known.stream()
                .sorted()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .orElseThrow();
    }

    static int distance(String left, String right) {
        String from = left.substring(0, Math.min(left.length(), LONGEST));
        String to = right.substring(0, Math.min(right.length(), LONGEST));
        int[] previous = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int substitution = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                int edit = Math.min(previous[column], current[column - 1]) + 1;
                current[column] = Math.min(edit, previous[column - 1] + substitution);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
