package io.gatehouse.openapi.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;

class DocTest {
    @Test
    void saysWhatIsAllowedAndWhatIsUsual() throws Exception {
        assertEquals(
                "How long, in ms. From 1 to 5. Default: `3`.",
                field("{\"description\":\"How long, in ms.\",\"minimum\":1,\"maximum\":5,\"default\":3}"));
        assertEquals(
                "Which. Allowed: `a`, `b`. Default: `a`.",
                field("{\"description\":\"Which\",\"enum\":[\"a\",\"b\"],\"default\":\"a\"}"));
        assertEquals(
                "A key. May be a `{vault://…}` reference.",
                field("{\"description\":\"A key.\",\"x-referenceable\":true,\"default\":null}"));
    }

    @Test
    void canNotBreakOutOfAComment() {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();

        Doc.add(lines, "`a*/b` {@code x} <p> \\u002a/ & more");

        assertEquals(
                "<code>a*&#47;b</code> &#123;&#64;code x&#125; &lt;p&gt; &#92;u002a/ &amp; more",
                lines.get(0).asText());
    }

    @Test
    void breaksLongLines() {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();

        Doc.add(lines, "word ".repeat(60).strip());

        assertEquals(3, lines.size());
        lines.forEach(line -> assertTrue(line.asText().length() < 112, line::asText));
    }

    private static String field(String schema) throws Exception {
        return Doc.field(new ObjectMapper().readTree(schema));
    }
}
