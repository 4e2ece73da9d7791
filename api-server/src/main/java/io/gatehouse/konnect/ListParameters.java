package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.EntityPage;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.store.ListQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** {@code size}, {@code offset} and {@code tags} of a list, and the page that answers them, as Kong has them. */
public record ListParameters(ListQuery query, Optional<String> size, Optional<String> tags) {
    private static final int DEFAULT_SIZE = 100;
    private static final int MOST_TAGS = 5;
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]*)?([eE][-+]?[0-9]+)?");
    private static final Pattern TAG = Pattern.compile("[^,/\\p{Cntrl}]+");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** @param tagged whether the list can be filtered by tags; Kong ignores the parameter in nested ones */
    public static ListParameters of(Query parameters, boolean tagged) {
        Optional<String> size = parameters.value("size");
        // kongctl asks for its first page with an empty offset.
        Optional<UUID> after =
                parameters.value("offset").filter(offset -> !offset.isEmpty()).map(ListParameters::offset);
        Optional<String> tags = tagged ? parameters.value("tags") : Optional.empty();
        boolean any = tags.filter(text -> text.contains("/")).isPresent();
        List<String> wanted = tags.map(ListParameters::tags).orElse(List.of());
        ListQuery query = new ListQuery(after, pageSize(parameters), wanted, any, Optional.empty());
        return new ListParameters(query, size, tags);
    }

    /** The size of a list's page; 100 unless {@code size} says otherwise. */
    public static int pageSize(Query parameters) {
        return parameters.value("size").map(ListParameters::size).orElse(DEFAULT_SIZE);
    }

    private static int size(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new Refused(Problem.of(ProblemType.INVALID_SIZE, "size must be a number"));
        }
        int size = INTEGER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (size < 1 || size > ListQuery.MAX_SIZE) {
            throw new Refused(Problem.of(
                    ProblemType.INVALID_SIZE, "size must be an integer between 1 and " + ListQuery.MAX_SIZE));
        }
        return size;
    }

    private static List<String> tags(String text) {
        if (text.isEmpty()) {
            throw invalidTags("cannot be null");
        }
        List<String> tags = Arrays.asList(text.split("[,/]", -1));
        boolean mixed = text.contains(",") && text.contains("/");
        if (mixed || !tags.stream().allMatch(tag -> TAG.matcher(tag).matches())) {
            throw invalidTags("invalid filter syntax");
        }
        if (tags.size() > MOST_TAGS) {
            throw invalidTags("cannot query more than " + MOST_TAGS + " tags");
        }
        return tags;
    }

    /** The same page without its filters in {@code next}, as Kong has it in nested lists. */
    public ListParameters bare() {
        return new ListParameters(query, Optional.empty(), Optional.empty());
    }

    private static Refused invalidTags(String reason) {
        return new Refused(Problem.of(ProblemType.INVALID_OPTIONS, "invalid option (tags: " + reason + ")"));
    }

    private static UUID offset(String text) {
        String reason = "bad base64 encoding";
        try {
            JsonNode keys = MAPPER.readTree(Base64.getDecoder().decode(text));
            reason = "bad offset";
            return UUID.fromString(keys.path(0).asText());
        } catch (IllegalArgumentException | java.io.IOException e) {
            throw new Refused(Problem.of(
                    ProblemType.INVALID_OFFSET, "'" + Problem.quoted(text) + "' is not a valid offset: " + reason));
        }
    }

    private static String offset(UUID last) {
        byte[] keys = JsonNodeFactory.instance
                .arrayNode()
                .add(last.toString())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().withoutPadding().encodeToString(keys);
    }

    /** @param path of the collection, which {@code next} continues */
    public ObjectNode page(EntityPage page, String path) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("data").addAll(page.items());
        body.putNull("next");
        page.next().ifPresent(last -> {
            String offset = offset(last);
            StringBuilder next = new StringBuilder(path).append("?offset=").append(encoded(offset));
            size.ifPresent(value -> next.append("&size=").append(encoded(value)));
            tags.ifPresent(value -> next.append("&tags=").append(encoded(value)));
            body.put("next", next.toString());
            body.put("offset", offset);
        });
        return body;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
