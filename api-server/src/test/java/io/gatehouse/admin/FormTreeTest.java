package io.gatehouse.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gatehouse.problem.Refused;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTreeTest {
    private static String nested(String form) {
        return FormFields.of("application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "a=1                  | {\"a\":\"1\"}",
                "a=                   | {\"a\":\"\"}",
                "a.b.c=1&a.b.d=2      | {\"a\":{\"b\":{\"c\":\"1\",\"d\":\"2\"}}}",
                "a[b]=1               | {\"a\":{\"b\":\"1\"}}",
                "a=1&a=2              | {\"a\":[\"1\",\"2\"]}",
                "a[]=1                | {\"a\":[\"1\"]}",
                "a[2]=2&a[1]=1        | {\"a\":[\"1\",\"2\"]}",
                "a[1].b=1&a[1].c=2    | {\"a\":[{\"b\":\"1\",\"c\":\"2\"}]}",
                "a.b[1][]=1&a.b[1][]=2| {\"a\":{\"b\":[[\"1\",\"2\"]]}}",
                "[1]=a                | {\"[1]\":\"a\"}",
                "a%5B1%5D=%C3%A4+b    | {\"a\":[\"ä b\"]}",
            })
    void nestsFieldsByTheirNames(String form, String json) {
        assertEquals(json, nested(form));
    }

    @Test
    void refusesFormsThatAreTooDeepOrTooLong() {
        assertThrows(Refused.class, () -> nested("a" + ".b".repeat(20) + "=1"));
        assertThrows(Refused.class, () -> nested("a=1&".repeat(2000)));
        assertThrows(Refused.class, () -> nested("a=%zz"));
    }
}
