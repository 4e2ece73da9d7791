package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.EntityPage;
import io.gatehouse.problem.Refused;
import io.gatehouse.store.ListQuery;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListParametersTest {
    private static final UUID LAST = UUID.fromString("00000000-0000-4000-8000-00000000000a");

    @Test
    void takesAHundredWithoutParameters() {
        assertEquals(ListQuery.first(100), of("").query());
    }

    @Test
    void anEmptyOffsetIsTheFirstPage() {
        assertEquals(ListQuery.first(100), of("?offset=").query());
    }

    @Test
    void commasMeanAllTagsAndSlashesAny() {
        ListQuery all = of("?tags=a,b").query();
        assertEquals(List.of("a", "b"), all.tags());
        assertFalse(all.anyTag());
        ListQuery any = of("?tags=a/b").query();
        assertEquals(List.of("a", "b"), any.tags());
        assertTrue(any.anyTag());
    }

    @Test
    void theOffsetOfAPageLeadsToTheNext() {
        ObjectNode body = of("?size=2&tags=a").page(new EntityPage(List.of(), Optional.of(LAST)), "/x");
        String offset = body.path("offset").textValue();
        assertEquals("/x?offset=" + offset + "&size=2&tags=a", body.path("next").textValue());
        assertEquals(Optional.of(LAST), of("?offset=" + offset).query().after());
    }

    @Test
    void theLastPageHasNullNextAndNoOffset() {
        ObjectNode body = of("").page(new EntityPage(List.of(), Optional.empty()), "/x");
        assertEquals("{\"data\":[],\"next\":null}", body.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "size=abc            | size must be a number",
                "size=0              | size must be an integer between 1 and 1000",
                "size=1001           | size must be an integer between 1 and 1000",
                "size=1.5            | size must be an integer between 1 and 1000",
                "size=99999999999999 | size must be an integer between 1 and 1000",
                "offset=*            | '*' is not a valid offset: bad base64 encoding",
                "offset=WyJ4Il0      | 'WyJ4Il0' is not a valid offset: bad offset",
                "tags=               | invalid option (tags: cannot be null)",
                "tags=a,b/c          | invalid option (tags: invalid filter syntax)",
                "tags=a,,b           | invalid option (tags: invalid filter syntax)",
                "tags=a,b,c,d,e,f    | invalid option (tags: cannot query more than 5 tags)",
            })
    void refusesInKongsWords(String query, String expected) {
        Refused refused = assertThrows(Refused.class, () -> of("?" + query));
        assertEquals(expected, refused.problem().message());
        assertEquals(400, refused.problem().type().status());
    }

    private static ListParameters of(String query) {
        return ListParameters.of(Query.of(new QueryStringDecoder("/x" + query).parameters()), true);
    }
}
