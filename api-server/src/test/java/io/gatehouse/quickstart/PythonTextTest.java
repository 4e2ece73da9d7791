package io.gatehouse.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"plain\" | 'plain'",
                "\"it's\" | \"it's\"",
                "\"it's \\\"so\\\"\" | 'it\\'s \"so\"'",
                "\"a\\nb\" | 'a\\nb'",
                "{\"a\":[1,true,null],\"b\":{\"c\":1.5}} | {'a': [1, True, None], 'b': {'c': 1.5}}"
            })
    void writesWhatPythonPrints(String json, String python) throws Exception {
        assertEquals(python, PythonText.of(new ObjectMapper().readTree(json)));
    }
}
