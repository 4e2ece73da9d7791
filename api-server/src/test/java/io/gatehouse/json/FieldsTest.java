package io.gatehouse.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.plugin.InvalidConfig;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static Fields fields(String json) throws JsonProcessingException {
        return Fields.of(new ObjectMapper().readTree(json));
    }

    @Test
    void takesNullForAbsent() throws Exception {
        Fields fields = fields("{\"a\":null}");
        assertNull(fields.text("a"));
        assertEquals(true, fields.flag("a", true));
        assertEquals(7, fields.integer("a", 7));
        assertEquals(List.of(), fields.texts("a"));
        assertEquals(List.of(), fields.object("a").objects("b"));
    }

    @Test
    void namesFieldAndExpectationButNotTheValue() throws Exception {
        Fields fields = fields("{\"auth\":{\"header_value\":12345}}");
        InvalidConfig failure =
                assertThrows(InvalidConfig.class, () -> fields.object("auth").text("header_value"));
        assertEquals("config.auth.header_value must be a string but is of type number", failure.getMessage());
    }

    @Test
    void countsRecordsFromOneAsKongDoes() throws Exception {
        Fields second =
                fields("{\"targets\":[{},{\"weight\":1.5}]}").objects("targets").get(1);
        InvalidConfig failure = assertThrows(InvalidConfig.class, () -> second.integer("weight", 1));
        assertEquals(
                "config.targets.2.weight must be an integer of 32 bits but is of type number", failure.getMessage());
    }
}
