package io.gatehouse.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryStringTest {
    @Test
    void decodesNamesAndValues() {
        QueryString query = new QueryString("a=1&b%20c=x+y&a=%C3%A9&flag");

        assertEquals(List.of("1", "é"), query.all("a"));
        assertEquals("x y", query.first("b c"));
        assertEquals("", query.first("flag"));
        assertNull(query.first("none"));
    }

    @Test
    void takesMalformedEncodingForItself() {
        assertEquals("%zz", new QueryString("a=%zz").first("a"));
        assertEquals("b=1", new QueryString("%zz=2&b=1").without("%zz").raw());
    }

    @Test
    void replacesAParameterHoweverManyStandBeforeIt() {
        String before = "p=0&".repeat(500);

        assertEquals(
                before + "key=gateway",
                new QueryString(before + "key=client").with("key", "gateway").raw());
    }

    @Test
    void keepsTheBytesOfTheOthers() {
        QueryString query = new QueryString("x=%20%2f&key=1&&y");

        assertEquals("x=%20%2f&&y", query.without("key").raw());
        assertSame(query, query.without("none"));
    }
}
