package io.gatehouse.sdk.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.sdk.json.UnexpectedJson;
import io.gatehouse.sdk.model.Service;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageTest {
    private final Deque<String> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    void followsOffsets() {
        answers.add("{\"data\":[{\"id\":\"1\"}],\"offset\":\"a b\",\"next\":\"http://elsewhere/\"}");
        answers.add("{\"data\":[{\"id\":\"2\"}],\"next\":null}");

        assertEquals(List.of("1", "2"), ids(page()));
        assertEquals(List.of("/x?size=2", "/x?offset=a%20b&size=2"), asked);
    }

    @Test
    void followsCursorsOutOfAddresses() {
        answers.add("{\"data\":[{\"id\":\"1\"}],\"meta\":{\"page\":{\"next\":\"/x?page%5Bafter%5D=c%3D1&z=0\"}}}");
        answers.add("{\"data\":[{\"id\":\"2\"}],\"meta\":{\"page\":{\"next\":\"c2\"}}}");
        answers.add("{\"data\":[{\"id\":\"3\"}],\"meta\":{\"page\":{\"next\":null}}}");

        assertEquals(List.of("1", "2", "3"), ids(page()));
        assertEquals(List.of("/x?size=2", "/x?page%5Bafter%5D=c%3D1&size=2", "/x?page%5Bafter%5D=c2&size=2"), asked);
    }

    @Test
    void countsPagesUpToTheTotal() {
        answers.add(
                "{\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"meta\":{\"page\":{\"number\":1,\"size\":2,\"total\":3}}}");
        answers.add("{\"data\":[{\"id\":\"3\"}],\"meta\":{\"page\":{\"number\":2,\"size\":2,\"total\":3}}}");

        Page<Service> first = page();

        assertEquals(OptionalLong.of(3), first.total());
        assertEquals(List.of("1", "2", "3"), ids(first));
        assertEquals(List.of("/x?size=2", "/x?page%5Bnumber%5D=2&size=2"), asked);
    }

    @Test
    void endsWhereATotalPromisesMoreThanThereIs() {
        answers.add("{\"data\":[{\"id\":\"1\"}],\"meta\":{\"page\":{\"number\":1,\"size\":1,\"total\":9}}}");
        answers.add("{\"data\":[],\"meta\":{\"page\":{\"number\":2,\"size\":1,\"total\":9}}}");

        assertEquals(List.of("1"), ids(page()));
    }

    @Test
    void refusesACursorThatComesAgain() {
        answers.add("{\"data\":[{\"id\":\"1\"}],\"offset\":\"a\"}");
        answers.add("{\"data\":[{\"id\":\"2\"}],\"offset\":\"b\"}");
        answers.add("{\"data\":[{\"id\":\"3\"}],\"offset\":\"a\"}");

        Page<Service> first = page();

        assertThrows(UnexpectedJson.class, first::all);
        assertEquals(3, asked.size());
    }

    @Test
    void asksForAPageWhenItIsReached() {
        answers.add("{\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"offset\":\"a\"}");

        Page<Service> first = page();

        assertTrue(first.hasNext());
        assertEquals(List.of("1", "2"), first.stream().limit(2).map(Service::id).toList());
        assertEquals("1", first.iterator().next().id());
        assertEquals(1, asked.size());
    }

    @Test
    void readsListsThatHaveOnePageOnly() {
        answers.add("{\"items\":[{\"id\":\"1\"}],\"page\":{\"total_count\":1}}");

        Page<Service> only = page();

        assertFalse(only.hasNext());
        assertEquals(List.of("1"), ids(only));
    }

    @Test
    void saysWhenThereIsNoList() {
        answers.add("{}");

        assertThrows(UnexpectedJson.class, this::page);
    }

    private Page<Service> page() {
        return new Calls(this::answer, "").page("/x", Query.NONE.size(2), "size", Service::of);
    }

    private JsonNode answer(String method, String path, @Nullable JsonNode body) {
        asked.add(path);
        try {
            return new ObjectMapper().readTree(answers.remove());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> ids(Page<Service> page) {
        return page.stream().map(Service::id).toList();
    }
}
