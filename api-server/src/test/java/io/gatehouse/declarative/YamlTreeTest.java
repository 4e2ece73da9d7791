package io.gatehouse.declarative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.problem.Refused;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlTreeTest {
    private static JsonNode read(String text, Map<String, String> variables) {
        return YamlTree.read(text, new EnvironmentReferences(variables)).get(0);
    }

    private static Refused refusal(String text) {
        return assertThrows(Refused.class, () -> read(text, Map.of()));
    }

    @Test
    void plainScalarsHaveTheTypesOfKongsClients() {
        assertEquals(
                "{\"a\":true,\"b\":12,\"c\":1.5,\"d\":null,\"e\":\"2001-01-01\",\"f\":\"12\",\"g\":\"010\",\"h\":\"1:30\"}",
                read("{a: yes, b: 12, c: 1.5, d: ~, e: 2001-01-01, f: '12', g: \"010\", h: 1:30}", Map.of())
                        .toString());
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        JsonNode tree = read("{a: ['yes', '1', 1, true, null, ''], b: {c: \"x\\ny\\n\", d: '~/x', e: '#'}}", Map.of());
        assertEquals(tree, read(YamlTree.write(tree), Map.of()));
    }

    @Test
    void mergeKeysFillWhatIsAbsent() {
        assertEquals(
                "{\"base\":{\"a\":1,\"b\":2},\"more\":{\"b\":3,\"a\":1}}",
                read("base: &base {a: 1, b: 2}\nmore: {<<: *base, b: 3}", Map.of())
                        .toString());
    }

    @Test
    void anEnvironmentValueStaysInsideItsScalar() {
        Map<String, String> variables = Map.of("DECK_KEY", "a\"b: c\n- d", "DECK_PORT", "81");
        JsonNode read = read(
                "key: \"Bearer ${{ env \"DECK_KEY\" }}\"\nport: ${{ env \"DECK_PORT\" }}\ntext: '${{ env \"DECK_PORT\" }}'",
                variables);
        assertEquals("Bearer a\"b: c\n- d", read.path("key").asText());
        assertEquals(81, read.path("port").intValue());
        assertEquals("81", read.path("text").textValue());
    }

    @Test
    void aMissingVariableIsNamedWithItsLine() {
        Refused refused = refusal("a: 1\nb: ${{ env \"DECK_GONE\" }}\nc: ${{ env \"HOME\" }}");
        assertEquals(
                "[Violation[path=[line 2], message=the environment variable DECK_GONE is not set],"
                        + " Violation[path=[line 3], message=the environment variable HOME can't be used; its name must"
                        + " start with DECK_]]",
                refused.problem().violations().toString());
    }

    @Test
    void brokenTextIsRefusedByItsLineWithoutQuotingIt() {
        Refused refused = refusal("a: 1\nb: [secret-value");
        assertFalse(String.valueOf(refused.getMessage()).contains("secret-value"));
        assertEquals(true, String.valueOf(refused.getMessage()).contains("line "), refused.getMessage());
    }

    @Test
    void aKeyThatOccursTwiceIsRefused() {
        assertEquals(
                "the key 'a' at line 2 occurs twice in one map",
                refusal("a: 1\na: 2").getMessage());
    }
}
