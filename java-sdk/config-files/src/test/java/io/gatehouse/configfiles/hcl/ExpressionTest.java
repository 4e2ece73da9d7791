package io.gatehouse.configfiles.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** Knows {@code local.*} and the id of {@code thing.one}. */
    private record Names(JsonNode locals, Path directory) implements Scope {
        @Override
        public Found find(List<String> names, Place place) {
            if (names.get(0).equals("local")) {
                return new Found(locals, 1);
            }
            if (names.get(0).equals("thing")) {
                return new Found(new Deferred.Attribute("thing.one", List.of("id")).node(), 3);
            }
            throw new HclException(place, "there is no '" + names.get(0) + "'");
        }
    }

    private static JsonNode value(String expression, Path directory) {
        try {
            JsonNode locals = JSON.readTree(
                    "{'n': null, 's': 'text', 'list': ['b', 'a'], 'map': {'x': 1, 'a': 2}}".replace('\'', '"'));
            return HclParser.expression("test", expression).evaluate(new Names(Values.normal(locals), directory));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String json(String expression) {
        return value(expression, Path.of(".")).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " ==> ", quoteCharacter = '`', textBlock = """
            70368744177663                              ==> 70368744177663
            0.5                                         ==> 0.5
            1.50                                        ==> 1.5
            8000 + 1                                    ==> 8001
            10 - 3 - 2                                  ==> 5
            1 + 2 * 3                                   ==> 7
            (1 + 2) * 3                                 ==> 9
            10 / 4                                      ==> 2.5
            -local.map.x                                ==> -1
            !true || 1 < 2 && 3 >= 3                    ==> true
            local.n == null ? "none" : local.n          ==> "none"
            "a\\"b\\\\c\\n\\u00e9"                      ==> "a\\"b\\\\c\\né"
            "$${literal} %%{too} $(headers.model)"      ==> "${literal} %{too} $(headers.model)"
            "v=${local.map.x}-${local.s}"               ==> "v=1-text"
            "${local.map.x}"                            ==> 1
            "{vault://env/openai-key}"                  ==> "{vault://env/openai-key}"
            [1, "two", true, null, ]                    ==> [1,"two",true,null]
            { a = 1, "b-c" : 2, (local.s) = 3 }         ==> {"a":1,"b-c":2,"text":3}
            local.list[1]                               ==> "a"
            local.map["x"]                              ==> 1
            [{ id = 1 }, { id = 2 }][*].id              ==> [1,2]
            [for x in local.list : upper(x)]            ==> ["B","A"]
            [for k, v in local.map : "${k}${v}"]        ==> ["a2","x1"]
            { for k, v in local.map : k => v if v > 1 } ==> {"a":2}
            { for x in ["a", "a"] : x => 1... }         ==> {"a":[1,1]}
            toset(["b", "a", "a"])                      ==> ["a","b"]
            merge({ a = 1 }, null, { b = 2 })           ==> {"a":1,"b":2}
            try(local.none, local.s)                    ==> "text"
            can(local.none)                             ==> false
            jsonencode({ b = [1, null], a = "<x>" })    ==> "{\\"a\\":\\"\\\\u003cx\\\\u003e\\",\\"b\\":[1,null]}"
            jsondecode("{\\"a\\": 1.0}")                ==> {"a":1}
            format("%s:%d%%", "h", 80)                  ==> "h:80%"
            concat([1], [2, 3])                         ==> [1,2,3]
            flatten([[1, [2]], 3])                      ==> [1,2,3]
            lookup(local.map, "z", 9)                   ==> 9
            coalesce(null, "", "x")                     ==> "x"
            join("-", local.list...)                    ==> error
            join("-", local.list)                       ==> "b-a"
            split(",", "a,,b")                          ==> ["a","","b"]
            max(local.map.x, 7)                         ==> 7
            range(3)                                    ==> [0,1,2]
            """)
    void hasTheValueThatTerraformGivesIt(String expression, String expected) {
        if (expected.equals("error")) {
            assertThrows(HclException.class, () -> json(expression));
        } else {
            assertEquals(expected, json(expression));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " ==> ", quoteCharacter = '`', textBlock = """
            unknown(1)             ==> the function unknown() is not supported
            local.none             ==> there is no 'none' in this object; expected one of list, map, n, s
            nothing.at.all         ==> there is no 'nothing'
            "a %{ if true }b"      ==> template directives
            "open                  ==> the string has no end on its line
            [1, 2                  ==> the text ends here; expected ']'
            "\\q"                  ==> is no escape
            1 / 0                  ==> division by zero
            local.s + 1            ==> the value is a string; expected a number
            local.list[7]          ==> there is no element 7; the list has 2
            thing.one.id == "x"    ==> a comparison needs values that are known before the apply
            file("no-such-file")   ==> the file 'no-such-file' could not be read
            { a = 1, a = 2 }       ==> the key 'a' occurs twice
            1 2                    ==> unexpected '2'; expected the end of the expression
            """)
    void saysWhereAndWhatIsWrong(String expression, String expected) {
        String message = String.valueOf(
                assertThrows(HclException.class, () -> json(expression)).getMessage());
        assertEquals(true, message.startsWith("test:1: ") && message.contains(expected), message);
    }

    @Test
    void keepsWhatOnlyTheServerKnowsApart() {
        Deferred text =
                Deferred.of(value("\"a-${thing.one.id}-b\"", Path.of("."))).orElseThrow();
        assertEquals(3, ((Deferred.Text) text).parts().size());
        Deferred json = Deferred.of(value("jsonencode({ ref = thing.one.id })", Path.of(".")))
                .orElseThrow();
        assertEquals(
                new Deferred.Attribute("thing.one", List.of("id")),
                Deferred.of(((Deferred.Json) json).tree().get("ref")).orElseThrow());
    }

    @Test
    void takesTheCommonIndentationOffAHeredoc() {
        Body body = HclParser.body("main.tf", "a = <<-EOT\n    one\n      ${\"two\"}\n\n    three\n  EOT\nb = 1\n");
        Scope scope = new Names(JSON.createObjectNode(), Path.of("."));
        List<Body.Attribute> attributes = List.copyOf(body.attributes().values());
        assertEquals(
                "one\n  two\n\nthree\n",
                attributes.get(0).value().evaluate(scope).textValue());
        assertEquals(7, attributes.get(1).place().line());
    }

    @Test
    void readsFilesBesideTheConfiguration(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("handler.lua"), "return {}\n");
        assertEquals("return {}\n", value("file(\"handler.lua\")", directory).textValue());
    }

    @Test
    void readsBlocksWithLabelsAndComments() {
        Body body = HclParser.body(
                "main.tf",
                "# one\n// two\n/* three\n */ resource \"a\" \"b\" { # four\n  x = [ # five\n    1,\n  ]\n  inner {}\n}\n");
        Body.Block block = body.blocks().get(0);
        assertEquals(List.of("a", "b"), block.labels());
        assertEquals(4, block.place().line());
        assertEquals("inner", block.body().blocks().get(0).type());
    }
}
