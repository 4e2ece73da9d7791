package io.gatehouse.sdk.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.UnexpectedJson;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. {@link #stream()}, {@link #iterator()} and {@link #all()} go on to the pages behind it, which they ask for when
 * they get there.
 *
 * <p>The API pages in three ways: by number ({@code meta.page.total}), by cursor ({@code meta.page.next}) and, for core entities, by
 * {@code offset}. Only the cursor of an answer is used, never its address: the token goes to no other host.
 */
public final class Page<T> implements Iterable<T> {
    private static final String NUMBER = "page[number]";
    private static final String CURSOR = "page[after]";
    private static final String OFFSET = "offset";

    private final Request<T> request;
    private final @Nullable Cursor arrived;
    private final JsonNode answer;
    private final List<T> data;

    private record Request<T>(Caller caller, String path, Query query, String sizeName, Function<ObjectNode, T> of) {}

    private record Cursor(String name, String value) {}

    private Page(Request<T> request, @Nullable Cursor arrived, JsonNode answer, List<T> data) {
        this.request = request;
        this.arrived = arrived;
        this.answer = answer;
        this.data = data;
    }

    static <T> Page<T> first(Caller caller, String path, Query query, String sizeName, Function<ObjectNode, T> of) {
        return read(new Request<>(caller, path, query, sizeName, of), null);
    }

    private static <T> Page<T> read(Request<T> request, @Nullable Cursor arrived) {
        JsonNode answer =
                request.caller().call("GET", request.path() + request.query().rendered(request.sizeName()), null);
        JsonNode items = answer.has("data") ? answer.path("data") : answer.path("items");
        if (!items.isArray()) {
            throw new UnexpectedJson("GET " + request.path() + " answered no list");
        }
        List<T> data = new ArrayList<>(items.size());
        for (JsonNode item : items) {
            if (!(item instanceof ObjectNode document)) {
                throw new UnexpectedJson("GET " + request.path() + " answered a list of something other than objects");
            }
            data.add(request.of().apply(document));
        }
        return new Page<>(request, arrived, answer, Collections.unmodifiableList(data));
    }

    /** The items of this page. */
    public List<T> data() {
        return data;
    }

    /** How many items all pages have, where the API says it. */
    public OptionalLong total() {
        JsonNode total = answer.at("/meta/page/total");
        return total.isIntegralNumber() ? OptionalLong.of(total.longValue()) : OptionalLong.empty();
    }

    /** The rest of the answer beside the items, such as {@code meta}. */
    public JsonNode json() {
        return answer.deepCopy();
    }

    /** Whether there is a page behind this one. */
    public boolean hasNext() {
        return cursor() != null;
    }

    /**
     * The page behind this one; empty on the last.
     *
     * @throws UnexpectedJson when the server sends a cursor again
     */
    public Optional<Page<T>> next() {
        Set<Cursor> visited = new HashSet<>();
        if (arrived != null) {
            visited.add(arrived);
        }
        return next(visited);
    }

    private Optional<Page<T>> next(Set<Cursor> visited) {
        Cursor cursor = cursor();
        if (cursor == null) {
            return Optional.empty();
        }
        if (!visited.add(cursor)) {
            throw new UnexpectedJson(
                    "GET " + request.path() + " answered a page twice: its " + cursor.name() + " was there before");
        }
        Query query = request.query().with(cursor.name(), cursor.value());
        return Optional.of(
                read(new Request<>(request.caller(), request.path(), query, request.sizeName(), request.of()), cursor));
    }

    /**
     * The items of this page and of all behind it, one after the other.
     *
     * @return a stream that throws {@link UnexpectedJson} when the server sends a cursor again
     */
    public Stream<T> stream() {
        Set<Cursor> visited = new HashSet<>();
        return Stream.iterate(
                        Optional.of(this), Optional::isPresent, page -> page.flatMap(present -> present.next(visited)))
                .flatMap(Optional::stream)
                .flatMap(page -> page.data().stream());
    }

    /** As {@link #stream()}. */
    @Override
    public Iterator<T> iterator() {
        return stream().iterator();
    }

    /** All of {@link #stream()} at once. */
    public List<T> all() {
        return stream().toList();
    }

    private @Nullable Cursor cursor() {
        JsonNode offset = answer.path(OFFSET);
        if (offset.isTextual() && !offset.textValue().isEmpty()) {
            return new Cursor(OFFSET, offset.textValue());
        }
        JsonNode page = answer.at("/meta/page");
        String next = page.path("next").asText("");
        if (page.path("next").isTextual() && !next.isEmpty()) {
            return new Cursor(CURSOR, parameter(next, CURSOR));
        }
        long number = page.path("number").asLong(0);
        boolean more = number > 0
                && !data.isEmpty()
                && number * page.path("size").asLong(0) < page.path("total").asLong(0);
        return more ? new Cursor(NUMBER, Long.toString(number + 1)) : null;
    }

    /** A parameter out of a path with a query; what has no query is the cursor itself. */
    private String parameter(String address, String name) {
        int question = address.indexOf('?');
        if (question < 0) {
            return address;
        }
        for (String pair : address.substring(question + 1).split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2
                    && URLDecoder.decode(parts[0], StandardCharsets.UTF_8).equals(name)) {
                return URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
            }
        }
        throw new UnexpectedJson("GET " + request.path() + " answered a next page without " + name);
    }
}
