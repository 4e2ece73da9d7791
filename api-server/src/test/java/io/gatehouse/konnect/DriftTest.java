package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as drift, class by class. */
class DriftTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {"a":null}         | {"a":"default"}   | a: sent null but got "default"
            {"a":null}         | {"a":[]}          | a: sent null but got []
            {"a":[]}           | {"a":null}        | a: sent [] but got null
            {"a":[]}           | {}                | a: sent [] but got nothing
            {"a":[1,2]}        | {"a":[1]}         | a: sent [1,2] but got [1]
            {}                 | {"a":{}}          | a: sent nothing but got {}
            {}                 | {"a":1}           | a: sent nothing but got 1
            {"a":1}            | {"a":1.0}         | a: sent 1 but got 1.0
            {"a":0.10}         | {"a":0.1}         | a: sent 0.10 but got 0.1
            {"a":1}            | {"a":"1"}         | a: sent 1 but got "1"
            {"a":9007199254740993} | {"a":9007199254740992} | a: sent 9007199254740993 but got 9007199254740992
            {"a":"x\\n"}       | {"a":"x"}         | a: sent "x\\n" but got "x"
            {"a":{"b":null}}   | {"a":{"b":1}}     | a.b: sent null but got 1
            {"a":[{"b":null}]} | {"a":[{"b":1}]}   | a.b: sent null but got 1
            {"a":{"b":1}}      | {"a":null}        | a: sent {"b":1} but got null; a.b: sent 1 but got nothing
            """)
    void isFound(String sent, String answer, String expected) {
        assertEquals(expected, String.join("; ", between(sent, answer)));
    }

    @Test
    void isFoundInTheOrderOfAList() {
        assertEquals(List.of("a: sent 1 but got 2", "a: sent 2 but got 1"), between("{\"a\":[1,2]}", "{\"a\":[2,1]}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {"a":null} | {}
            {"a":null} | {"a":null}
            {}         | {"a":null}
            {}         | {"free":{"x":1}}
            {"a":1e2}  | {"a":1e2}
            """)
    void isNot(String sent, String answer) {
        assertEquals(List.of(), between(sent, answer));
    }

    private static List<String> between(String sent, String answer) {
        return Drift.between(TerraformResource.exact(sent), TerraformResource.exact(answer), List.of("free"));
    }
}
