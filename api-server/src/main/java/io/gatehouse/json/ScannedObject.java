package io.gatehouse.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where the top-level members of a JSON object lie in its bytes. One pass checks the whole text and builds no tree;
 * values are looked at only when asked for. Where a name occurs twice the last one counts, as in common parsers.
 */
public final class ScannedObject {
    /** A request or response has a few dozen; more is an attack on the scan's memory. */
    private static final int MAX_MEMBERS = 1024;

    /** Strings may fill the whole body, which is bounded already; nesting keeps Jackson's bound of 1000. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private static final int RANGES = 3;

    private final byte[] bytes;
    private final int open;
    private String[] names = new String[8];
    private int[] offsets = new int[8 * RANGES];
    private int size;

    private ScannedObject(byte[] bytes, int open) {
        this.bytes = bytes;
        this.open = open;
    }

    /** Scans UTF-8 text; empty when it is not exactly one JSON object (a byte order mark before it is allowed). */
    public static Optional<ScannedObject> scan(byte[] bytes) {
        int open = start(bytes);
        // A zero byte would make the parser guess UTF-16 or UTF-32.
        if (open + 1 >= bytes.length || bytes[open] != '{' || bytes[open + 1] == 0) {
            return Optional.empty();
        }
        ScannedObject object = new ScannedObject(bytes, open);
        try (JsonParser parser = FACTORY.createParser(bytes, open, bytes.length - open)) {
            return object.read(parser) ? Optional.of(object) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static int start(byte[] bytes) {
        int at = 0;
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            at = 3;
        }
        while (at < bytes.length && isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    private boolean read(JsonParser parser) throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (size == MAX_MEMBERS) {
                return false;
            }
            grow();
            names[size] = parser.currentName();
            int at = size * RANGES;
            offsets[at] = open + (int) parser.currentTokenLocation().getByteOffset();
            JsonToken value = parser.nextToken();
            offsets[at + 1] = open + (int) parser.currentTokenLocation().getByteOffset();
            if (value == JsonToken.VALUE_STRING) {
                parser.finishToken();
            } else {
                parser.skipChildren();
            }
            offsets[at + 2] = open + (int) parser.currentLocation().getByteOffset();
            size++;
        }
        return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
    }

    private void grow() {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            offsets = Arrays.copyOf(offsets, size * 2 * RANGES);
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** How many members there are, duplicates counted. */
    public int size() {
        return size;
    }

    /** The index of the member that counts, -1 when there is none. */
    public int find(String name) {
        for (int i = size - 1; i >= 0; i--) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the member is there with a value other than null. */
    public boolean has(String name) {
        int member = find(name);
        return member >= 0 && bytes[valueStart(member)] != 'n';
    }

    /** Whether the member is the literal {@code true}. */
    public boolean isTrue(String name) {
        int member = find(name);
        return member >= 0 && bytes[valueStart(member)] == 't';
    }

    /** Whether the member is a string or an array and not empty. */
    public boolean isFilled(String name, char opening) {
        int member = find(name);
        if (member < 0 || bytes[valueStart(member)] != opening) {
            return false;
        }
        int inside = valueStart(member) + 1;
        if (opening != '"') {
            while (isSpace(bytes[inside])) {
                inside++;
            }
        }
        return inside < valueEnd(member) - 1;
    }

    /** The decoded text of a string member; empty when it is absent, not a string, or {@code ""}. */
    public String text(String name) {
        int member = find(name);
        if (member < 0 || bytes[valueStart(member)] != '"') {
            return "";
        }
        int from = valueStart(member) + 1;
        int to = valueEnd(member) - 1;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\\') {
                return unescape(from - 1, to + 1);
            }
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private String unescape(int from, int to) {
        try (JsonParser parser = FACTORY.createParser(bytes, from, to - from)) {
            parser.nextToken();
            return parser.getText();
        } catch (IOException impossible) {
            throw new IllegalStateException("a string that was scanned can be read", impossible);
        }
    }

    /** The whole object as a tree. */
    public JsonNode tree() {
        try {
            return JsonTrees.MAPPER.readTree(bytes, open, bytes.length - open);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A copy of the member's value as it stands in the text. */
    public byte[] value(int member) {
        return Arrays.copyOfRange(bytes, valueStart(member), valueEnd(member));
    }

    byte[] bytes() {
        return bytes;
    }

    /** The offset of the opening brace. */
    int open() {
        return open;
    }

    String name(int member) {
        return names[member];
    }

    /** The offset of the opening quote of the name. */
    int nameStart(int member) {
        return offsets[member * RANGES];
    }

    int valueStart(int member) {
        return offsets[member * RANGES + 1];
    }

    /** The offset after the value. */
    int valueEnd(int member) {
        return offsets[member * RANGES + 2];
    }
}
