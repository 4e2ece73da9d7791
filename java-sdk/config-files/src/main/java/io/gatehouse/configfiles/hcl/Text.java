package io.gatehouse.configfiles.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a file and the place that the parser has reached. */
final class Text {
    private static final int LONGEST = 4 * 1024 * 1024;

    private final String file;
    private final String characters;
    private final int firstLine;
    private int position;
    /** How far lines are counted, and what came of it: places are mostly asked for in the order of the text. */
    private int counted;

    private int lines;
    private int lineStart;

    Text(String file, String characters) {
        this(file, characters.startsWith("\uFEFF") ? characters.substring(1) : characters, 1);
        if (characters.length() > LONGEST) {
            throw new HclException(place(), "the file is longer than " + LONGEST + " characters");
        }
    }

    private Text(String file, String characters, int firstLine) {
        this.file = file;
        this.characters = characters;
        this.firstLine = firstLine;
    }

    boolean atEnd() {
        return position >= characters.length();
    }

    Place place() {
        if (position < counted) {
            counted = 0;
            lines = 0;
            lineStart = 0;
        }
        for (int end = characters.indexOf('\n', counted);
                end >= 0 && end < position;
                end = characters.indexOf('\n', end + 1)) {
            lines++;
            lineStart = end + 1;
        }
        counted = position;
        return new Place(file, firstLine + lines, Math.min(position, characters.length()) - lineStart + 1);
    }

    HclException unexpected(String expected) {
        if (atEnd()) {
            return new HclException(place(), "the text ends here; expected " + expected);
        }
        String found = looking("\n") ? "the line ends here" : "unexpected '" + character() + "'";
        return new HclException(place(), found + "; expected " + expected);
    }

    /** Passes blanks and comments; a comment to the line's end leaves that end standing. */
    void skip(boolean newlines) {
        while (!atEnd()) {
            char next = characters.charAt(position);
            if (next == ' ' || next == '\t' || next == '\r' || (newlines && next == '\n')) {
                position++;
            } else if (next == '#' || looking("//")) {
                int end = characters.indexOf('\n', position);
                position = end < 0 ? characters.length() : end;
            } else if (looking("/*")) {
                int end = characters.indexOf("*/", position + 2);
                if (end < 0) {
                    throw new HclException(place(), "the comment has no end; expected '*/'");
                }
                position = end + 2;
            } else {
                return;
            }
        }
    }

    boolean looking(String token) {
        return characters.startsWith(token, position);
    }

    boolean lookingAtWord(String word) {
        int end = position + word.length();
        return looking(word)
                && (end >= characters.length()
                        || !(Character.isLetterOrDigit(characters.charAt(end))
                                || "_-".indexOf(characters.charAt(end)) >= 0));
    }

    boolean take(String token) {
        if (looking(token)) {
            position += token.length();
            return true;
        }
        return false;
    }

    void expect(String token) {
        if (!take(token)) {
            throw unexpected("'" + token + "'");
        }
    }

    void advance(int length) {
        position += length;
    }

    Optional<Operator> operator(int precedence) {
        // "=>" ends a key of a for expression, it is no comparison.
        return looking("=>") ? Optional.empty() : Operator.at(characters, position, precedence);
    }

    Optional<Matcher> matcher(Pattern pattern) {
        Matcher matcher = pattern.matcher(characters).region(position, characters.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        position = matcher.end();
        return Optional.of(matcher);
    }

    Optional<String> match(Pattern pattern) {
        return matcher(pattern).map(Matcher::group);
    }

    /** A match that one of the tokens follows; otherwise nothing is taken. */
    Optional<String> matchBefore(Pattern pattern, String... tokens) {
        int start = position;
        Optional<String> found = match(pattern);
        skip(false);
        for (String token : tokens) {
            if (looking(token) && !looking("==")) {
                return found;
            }
        }
        position = start;
        return Optional.empty();
    }

    /** The next character, whole also where it takes two units. */
    String character() {
        String next = new String(Character.toChars(characters.codePointAt(position)));
        position += next.length();
        return next;
    }

    String escaped() {
        Place place = place();
        position++;
        String letter = atEnd() ? "" : character();
        return switch (letter) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "\"", "\\" -> letter;
            case "u" -> codePoint(4, place);
            case "U" -> codePoint(8, place);
            default ->
                throw new HclException(
                        place,
                        "'\\" + letter + "' is no escape; expected \\n, \\r, \\t, \\\", \\\\, \\uNNNN or \\UNNNNNNNN");
        };
    }

    private String codePoint(int digits, Place place) {
        String hex = match(Pattern.compile("[0-9a-fA-F]{" + digits + "}")).orElse("");
        long value = hex.isEmpty() ? -1 : Long.parseLong(hex, 16);
        if (!Character.isValidCodePoint((int) value) || value < 0 || value > Character.MAX_CODE_POINT) {
            throw new HclException(
                    place, "expected " + digits + " hexadecimal digits of a character behind the backslash");
        }
        return new String(Character.toChars((int) value));
    }

    /** The lines up to a marker, which is passed; without the common indentation when asked. */
    Optional<Text> lines(String marker, boolean indented) {
        int line = place().line();
        List<String> lines = new ArrayList<>();
        int start = position;
        while (start < characters.length()) {
            int end = characters.indexOf('\n', start);
            String each = characters.substring(start, end < 0 ? characters.length() : end);
            if (each.strip().equals(marker)) {
                position = end < 0 ? characters.length() : end;
                return Optional.of(new Text(file, joined(lines, indented), line));
            }
            lines.add(each);
            start = end < 0 ? characters.length() : end + 1;
        }
        return Optional.empty();
    }

    private static String joined(List<String> lines, boolean indented) {
        int indentation = !indented
                ? 0
                : lines.stream()
                        .filter(line -> !line.isBlank())
                        .mapToInt(line -> line.length() - line.stripLeading().length())
                        .min()
                        .orElse(0);
        StringBuilder joined = new StringBuilder();
        lines.forEach(line -> joined.append(line.substring(Math.min(indentation, line.length())))
                .append('\n'));
        return joined.toString();
    }
}
