package io.gatehouse.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedObjectTest {
    private static ScannedObject scan(String text) {
        return ScannedObject.scan(text.getBytes(UTF_8)).orElseThrow();
    }

    @Test
    void findsEachTopLevelValueWithItsExactBytes() {
        ScannedObject object =
                scan(" {\"a\" : \"x\\\"y\" , \"b\":[1, {\"c\":2}] ,\"n\":-1.50e+3,\"t\":true\n,\"o\":{},\"z\":null } ");
        assertArrayEquals("\"x\\\"y\"".getBytes(UTF_8), object.value(object.find("a")));
        assertArrayEquals("[1, {\"c\":2}]".getBytes(UTF_8), object.value(object.find("b")));
        assertArrayEquals("-1.50e+3".getBytes(UTF_8), object.value(object.find("n")));
        assertArrayEquals("true".getBytes(UTF_8), object.value(object.find("t")));
        assertArrayEquals("{}".getBytes(UTF_8), object.value(object.find("o")));
        assertArrayEquals("null".getBytes(UTF_8), object.value(object.find("z")));
        assertEquals(-1, object.find("c"), "nested members are not top-level ones");
        assertTrue(object.isTrue("t"));
        assertFalse(object.has("z"), "null counts as absent");
    }

    @Test
    void decodesEscapedNamesAndTexts() {
        ScannedObject object = scan("{\"mod\\u0065l\":\"caf\\u00e9\\n\\ud83d\\ude00 \u00e9\"}");
        assertEquals("caf\u00e9\n\ud83d\ude00 \u00e9", object.text("model"));
    }

    @Test
    void takesTheLastOfEqualNames() {
        assertEquals(
                "second",
                scan("{\"model\":\"first\",\"x\":1,\"model\":\"second\"}").text("model"));
    }

    @Test
    void skipsAByteOrderMark() {
        ScannedObject object = scan("\ufeff{\"model\":\"m\"}");
        assertArrayEquals("\"m\"".getBytes(UTF_8), object.value(object.find("model")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "\"x\"",
                "1",
                "null",
                "{} x",
                "{}{}",
                "{\"a\":1}]",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{'a':1}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":\"\u0001\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":[1,2}",
                "{\"a\":tru}",
                "{\"a\":\"unclosed}"
            })
    void refusesWhatIsNotOneJsonObject(String text) {
        assertTrue(ScannedObject.scan(text.getBytes(UTF_8)).isEmpty());
    }

    @Test
    void refusesBrokenAndForeignEncodings() {
        assertTrue(ScannedObject.scan("{\"a\":\"b\"}".getBytes(UTF_16LE)).isEmpty());
        assertTrue(ScannedObject.scan(new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, '"', '}'})
                .isEmpty());
    }

    @Test
    void boundsDepthAndNumberOfMembers() {
        assertTrue(ScannedObject.scan(("{\"a\":" + "[".repeat(100_000)).getBytes(UTF_8))
                .isEmpty());
        assertTrue(ScannedObject.scan(("{\"a\":" + "[".repeat(900) + "]".repeat(900) + "}").getBytes(UTF_8))
                .isPresent());
        StringBuilder many = new StringBuilder("{\"a\":0");
        for (int i = 0; i < 1024; i++) {
            many.append(",\"a\":0");
        }
        assertTrue(
                ScannedObject.scan(many.append('}').toString().getBytes(UTF_8)).isEmpty());
    }

    @Test
    void tellsFilledFromEmpty() {
        assertTrue(scan("{\"m\":[ 1]}").isFilled("m", '['));
        assertFalse(scan("{\"m\":[ \n]}").isFilled("m", '['));
        assertFalse(scan("{\"m\":{\"0\":1}}").isFilled("m", '['));
        assertTrue(scan("{\"m\":\" \"}").isFilled("m", '"'));
        assertFalse(scan("{\"m\":\"\"}").isFilled("m", '"'));
    }
}
