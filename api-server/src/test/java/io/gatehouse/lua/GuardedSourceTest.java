package io.gatehouse.lua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardedSourceTest {
    private static final String BEGIN = "local gatehouse_join = ...; return function(...) ";

    private static String guarded(String source) throws Exception {
        String text = GuardedSource.of(source);
        assertTrue(text.startsWith(BEGIN) && text.endsWith("\nend"), text);
        return text.substring(BEGIN.length(), text.length() - 4).replace("gatehouse_join", "J");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '|',
            value = {
                "return a..b > return (J((a),(b)))",
                "return a .. b .. c > return (J((a) , (b) , (c)))",
                "return 1 ..2 > return (J((1) ,(2)))",
                "return a + b .. c * d == e .. f and not g .. h > return (J((a + b) , (c * d))) == (J((e) , (f))) and (J((not g) , (h)))",
                "return -a .. b ^ c .. d > return (J((-a) , (b ^ c) , (d)))",
                "return (a .. b) .. c > return (J((((J((a) , (b))))) , (c)))",
                "x, y.z[a .. b] = f(c .. d), {e .. f, [g .. h] = i .. j; k = l .. m} > x, y.z[(J((a) , (b)))] = f((J((c) , (d)))), {(J((e) , (f))), [(J((g) , (h)))] = (J((i) , (j))); k = (J((l) , (m)))}",
                "return a .. function() return b .. c end > return (J((a) , (function() return (J((b) , (c))) end)))",
                "f'..' g[[ .. ]] h[==[ ]] .. ]==] -- a .. b > f'..' g[[ .. ]] h[==[ ]] .. ]==] -- a .. b",
                "local a = ... --[[ x .. y ]] .. b > local a = (J((...) --[[ x .. y ]] , (b)))",
                "for i = 1, 2 do repeat local x <= y until a .. b end > invalid",
                "if a .. b then elseif c .. d then else e = f .. g end > if (J((a) , (b))) then elseif (J((c) , (d))) then else e = (J((f) , (g))) end",
                "goto x ::x:: a:b(c .. d):e{f .. g}'h' > goto x ::x:: a:b((J((c) , (d)))):e{(J((f) , (g)))}'h'",
                "local function f(a, ...) return ... end function m.n:o() return self end > local function f(a, ...) return ... end function m.n:o() return self end"
            })
    void writesConcatenationsAsCalls(String source, String expected) throws Exception {
        if (expected.equals("invalid")) {
            org.junit.jupiter.api.Assertions.assertThrows(LuaSource.Malformed.class, () -> GuardedSource.of(source));
        } else {
            assertEquals(expected, guarded(source));
        }
    }

    @Test
    void keepsLines() throws Exception {
        String source = "local a = 'x'\n  .. 'y'\n  .. 'z'\nreturn a";
        assertEquals(source.lines().count(), guarded(source).lines().count());
    }

    @Test
    void takesANameThatTheSourceDoesNotUse() throws Exception {
        assertTrue(GuardedSource.of("local gatehouse_join = 1 return a .. b").startsWith("local gatehouse_join_ ="));
    }

    @Test
    void runsWhatItWrites() throws Exception {
        Functions functions = new Functions();
        var exchange = new io.gatehouse.plugin.FakeExchange();
        assertEquals(
                "1a2 x2y true -3z",
                functions.value(
                        exchange,
                        "local function two() return 'x', 'y' end return 1 .. 'a' .. 2, two() .. 2 .. 'y',"
                                + " 'a' .. 'b' == 'ab', -3 .. 'z'"));
        assertEquals(
                "false pre-function.access[1]:2: attempt to concatenate a nil value",
                functions.value(exchange, "return pcall(function()\nreturn 'a' .. nil end)"));
        functions.engine().close();
    }
}
