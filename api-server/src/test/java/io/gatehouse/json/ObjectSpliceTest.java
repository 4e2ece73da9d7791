package io.gatehouse.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.io.IOException;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ObjectSpliceTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static String splice(String text, Consumer<ObjectSplice> edits) {
        ObjectSplice splice =
                new ObjectSplice(ScannedObject.scan(text.getBytes(UTF_8)).orElseThrow());
        edits.accept(splice);
        ByteBuf out = splice.render(UnpooledByteBufAllocator.DEFAULT);
        try {
            return out.toString(UTF_8);
        } finally {
            out.release();
        }
    }

    private static byte[] json(String text) {
        return text.getBytes(UTF_8);
    }

    @Test
    void replacesAValueAndKeepsEveryOtherByte() {
        assertEquals(
                "{ \"a\" : 1.0 ,\"model\"  :  \"new\"\t, \"u\":\"\\u00e9\" } \n",
                splice(
                        "{ \"a\" : 1.0 ,\"model\"  :  \"old\"\t, \"u\":\"\\u00e9\" } \n",
                        s -> s.set("model", json("\"new\""))));
    }

    @Test
    void addsWhatIsMissingInFront() {
        assertEquals("{\"s\":false, \"a\":1}", splice("{ \"a\":1}", s -> s.set("s", json("false"))));
        assertEquals("{\"s\":1,\"t\":2}", splice("{}", s -> {
            s.set("s", json("0"));
            s.set("t", json("2"));
            s.set("s", json("1"));
        }));
    }

    @Test
    void removesWhatItAdded() {
        assertEquals("{\"t\":2, \"a\":1}", splice("{ \"a\":1}", s -> {
            s.set("s", json("1"));
            s.set("t", json("2"));
            s.remove("s");
        }));
    }

    @Test
    void knowsWhatItChanged() {
        splice("{\"a\":1, \"b\":2, \"c\":3}", s -> {
            s.set("a", json("9"));
            s.remove("b");
            s.set("new", json("1"));
            assertTrue(s.isChanged("a") && s.isChanged("b") && s.isChanged("new"));
            assertFalse(s.isChanged("c") || s.isChanged("other"));
        });
    }

    @Test
    void removesFirstMiddleLastAndAll() {
        String text = "{\"a\":1, \"b\":2, \"c\":3}";
        assertEquals("{\"b\":2, \"c\":3}", splice(text, s -> s.remove("a")));
        assertEquals("{\"a\":1, \"c\":3}", splice(text, s -> s.remove("b")));
        assertEquals("{\"a\":1, \"b\":2}", splice(text, s -> s.remove("c")));
        assertEquals("{\"a\":1}", splice(text, s -> {
            s.remove("c");
            s.remove("b");
        }));
        assertEquals("{}", splice(text, s -> {
            s.remove("a");
            s.remove("b");
            s.remove("c");
        }));
        assertEquals("{\"n\":0}", splice("{\"a\":1}", s -> {
            s.remove("a");
            s.set("n", json("0"));
        }));
    }

    @Test
    void leavesOneOfEqualNamesSoThatNoReaderTakesTheOther() {
        assertEquals(
                "{\"x\":1,\"model\":\"n\"}",
                splice("{\"model\":\"a\",\"x\":1,\"mod\\u0065l\":\"b\"}", s -> s.set("model", json("\"n\"")))
                        .replace("mod\\u0065l", "model"));
        assertEquals("{\"x\":1}", splice("{\"k\":1,\"x\":1,\"k\":2}", s -> s.remove("k")));
    }

    @Test
    void dropsAByteOrderMark() {
        assertEquals("{\"a\":2}", splice("\ufeff{\"a\":1}", s -> s.set("a", json("2"))));
        assertEquals("{\"a\":1}", splice("\ufeff{\"a\":1}", s -> {}));
    }

    @Test
    void knowsWhenNothingChanges() {
        ScannedObject object = ScannedObject.scan(json("{\"a\":1,\"b\":\"x\"}")).orElseThrow();
        ObjectSplice splice = new ObjectSplice(object);
        splice.set("a", json("1"));
        splice.remove("c");
        assertTrue(splice.isUnchanged());
        splice.set("b", json("\"y\""));
        assertFalse(splice.isUnchanged());
    }

    @Test
    void agreesWithATreeOnRandomEdits() throws IOException {
        Random random = new Random(42);
        String[] names = {"a", "b", "c", "d", "e", "f"};
        for (int round = 0; round < 3000; round++) {
            ObjectNode tree = JSON.createObjectNode();
            for (String name : names) {
                if (random.nextBoolean()) {
                    tree.set(
                            name,
                            JSON.readTree(
                                    new String[] {"1", "\"x\"", "[1,{}]", "{\"a\":[]}", "null"}[random.nextInt(5)]));
                }
            }
            String text = random.nextBoolean() ? tree.toString() : tree.toPrettyString();
            int edits = random.nextInt(6);
            String[] chosen = random.ints(edits, 0, names.length)
                    .mapToObj(i -> names[i])
                    .distinct()
                    .toArray(String[]::new);
            String spliced = splice(text, s -> {
                for (String name : chosen) {
                    if (name.compareTo("c") > 0) {
                        s.remove(name);
                        tree.remove(name);
                    } else {
                        s.set(name, json("7"));
                        tree.put(name, 7);
                    }
                }
            });
            assertEquals(tree, JSON.readTree(spliced), () -> text + " became " + spliced);
        }
    }
}
