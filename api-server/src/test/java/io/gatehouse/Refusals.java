package io.gatehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables of {@code src/test/resources/admin}: what is refused, and what has to exist for that. Both APIs are held
 * against them.
 */
public final class Refusals {
    private static final Pattern PEM = Pattern.compile("\\{pem:([a-z0-9.-]+)}");

    private final Map<String, String> ids = new HashMap<>();

    /**
     * A refused request.
     *
     * @param body {@code -} for none
     * @param message the Admin API's
     */
    public record Refusal(String verb, String path, String body, int status, String message) {
        @Override
        public String toString() {
            return verb + " " + path + " " + body;
        }
    }

    /** Something that exists before. */
    public record Entity(String name, String collection, String body) {}

    public static Stream<Refusal> all() {
        return lines("refusals.csv").map(cells -> {
            String[] request = cells[0].split(" ", 2);
            return new Refusal(request[0], request[1], cells[1], Integer.parseInt(cells[2]), cells[3]);
        });
    }

    public static Stream<Entity> entities() {
        return lines("refusal-entities.csv").map(cells -> new Entity(cells[0], cells[1], cells[2]));
    }

    private static Stream<String[]> lines(String name) {
        try (InputStream file = Refusals.class.getResourceAsStream("/admin/" + name)) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers the id of an entity. */
    public void made(Entity entity, String id) {
        ids.put("{" + entity.name() + "}", id);
    }

    /** Puts ids and files in the place of their names. */
    public String filled(String text) {
        String filled = PEM.matcher(text)
                .replaceAll(name ->
                        Matcher.quoteReplacement(Pems.read(name.group(1)).replace("\n", "\\n")));
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), id.getValue());
        }
        return filled;
    }

    /** The text of the message. */
    public String message(Refusal refusal) {
        return filled(refusal.message()).replace("\\n", "\n");
    }
}
