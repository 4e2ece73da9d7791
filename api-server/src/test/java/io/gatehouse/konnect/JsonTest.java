package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"z\":1,\"a\":null,\"e\":[],\"o\":{}}",
                "{\"n\":1.0,\"m\":1.50,\"big\":123456789012345678901234567890}",
                "{\"text\":\"-----BEGIN\\n\\n\",\"ü\":\"\"}"
            })
    void givesBackWhatItRead(String text) {
        assertEquals(text, new String(Json.bytes(Json.object(bytes(text))), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                    | the request body is empty; expected a JSON object",
                "[1]                   | the request body must be a JSON object",
                "null                  | the request body must be a JSON object",
                "{\"a\":1              | at line 1, column 7: it ends too early",
                "{\"a\":1,\"a\":2}     | a key occurs twice in one object",
                "{\"a\":secret}        | line 1, column 6: unexpected character or token",
                "{} {}                 | unexpected character or token",
            })
    void saysWhatIsWrongAndWhere(String text, String expected) {
        Refused refused = assertThrows(Refused.class, () -> Json.object(bytes(text)));
        assertEquals(ProblemType.MALFORMED_REQUEST, refused.problem().type());
        String message = refused.problem().message();
        assertTrue(message.contains(expected), message);
        assertFalse(message.contains("secret"), message);
    }

    @Test
    void boundsTheDepth() {
        String deep = "{\"a\":" + "[".repeat(200) + "]".repeat(200) + "}";
        Refused refused = assertThrows(Refused.class, () -> Json.object(bytes(deep)));
        assertTrue(
                refused.problem().message().endsWith("it is nested deeper than 100 levels"),
                refused.problem().message());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
