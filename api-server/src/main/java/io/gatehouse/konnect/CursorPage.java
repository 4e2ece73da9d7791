package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Violation;
import io.gatehouse.store.ListQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** {@code page[size]} and {@code page[after]} of a list that is read by a cursor. */
record CursorPage(int size, Optional<UUID> after) {
    private static final int DEFAULT_SIZE = 100;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** @throws Refused naming every parameter that is wrong */
    static CursorPage of(Query parameters) {
        List<Violation> violations = new ArrayList<>();
        String sizeText = parameters.value("page[size]").orElse(String.valueOf(DEFAULT_SIZE));
        int size = NUMBER.matcher(sizeText).matches() ? Integer.parseInt(sizeText) : 0;
        if (size < 1 || size > ListQuery.MAX_SIZE) {
            violations.add(Violation.of(
                    "page[size]",
                    "'" + Problem.quoted(sizeText) + "' is not an integer between 1 and " + ListQuery.MAX_SIZE));
        }
        Optional<String> afterText = parameters.value("page[after]").filter(text -> !text.isEmpty());
        Optional<UUID> after = afterText.flatMap(Entities::id);
        if (afterText.isPresent() && after.isEmpty()) {
            violations.add(Violation.of(
                    "page[after]", "'" + Problem.quoted(afterText.get()) + "' is not the cursor of a page"));
        }
        if (!violations.isEmpty()) {
            throw new Refused(Problem.of(ProblemType.INVALID_OPTIONS, "the query has invalid parameters", violations));
        }
        return new CursorPage(size, after);
    }

    ListQuery query() {
        return new ListQuery(after, size, List.of(), false, Optional.empty());
    }

    /**
     * The body of an answer.
     *
     * @param next the last item's id, unless it is the last page
     * @param path of the collection, which {@code next} continues
     */
    ObjectNode body(Collection<? extends JsonNode> items, Optional<UUID> next, String path) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("data").addAll(items);
        ObjectNode page = body.putObject("meta").putObject("page");
        page.put(
                "next",
                next.map(id -> path + "?page%5Bafter%5D=" + id + "&page%5Bsize%5D=" + size)
                        .orElse(null));
        page.putNull("previous");
        page.put("size", size);
        return body;
    }
}
