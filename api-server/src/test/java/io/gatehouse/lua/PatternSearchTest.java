package io.gatehouse.lua;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gatehouse.plugin.FakeExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSearchTest {
    /** The bounded search has to find what LuaJIT finds: the long text goes through the one, the short through the other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "key=value | (%w+)=(%w+)",
                "[[x]] and (a(b)c) | %b()",
                "THE (quick) fox | %f[%a]%a+%f[%A]",
                "abcabc | (abc)%1",
                "a.b-c | [%.%-]",
                "x]y^z | []^]",
                "hello world | o()%s*()w",
                "aXbXc | a.-X",
                "2026-11-20 | (%d+)-(%d+)-(%d+)",
                "colour | colou?r",
                "foo123 | [a-z]+[0-9]*%d",
                "no match | %d+%s+z",
                "q%w | %%%w"
            })
    void findsWhatLuaJitFinds(String text, String pattern) throws Exception {
        Functions functions = new Functions();
        String find = "return string.find(kong.request.get_header('t'), kong.request.get_header('p'))";
        String slow =
                "return string.find(kong.request.get_header('t') .. ('~'):rep(20000), kong.request.get_header('p') .. '~-~-~-')";
        FakeExchange exchange = new FakeExchange().header("t", text).header("p", pattern);
        assertEquals(functions.value(exchange, find), functions.value(exchange, slow));
        functions.engine().close();
    }

    @Test
    void replacesAndIteratesAsLuaDoes() throws Exception {
        Functions functions = new Functions();
        FakeExchange exchange = new FakeExchange();
        assertEquals("xx 2", functions.value(exchange, "return ('abc'):gsub('%w*', 'x')"));
        assertEquals("-a-b- 3", functions.value(exchange, "return ('ab'):gsub('', '-')"));
        assertEquals("b a 2", functions.value(exchange, "return ('a b'):gsub('%w', {a = 'b', b = 'a'})"));
        assertEquals("[a]b 1", functions.value(exchange, "return ('ab'):gsub('^(%w)', '[%1]')"));
        assertEquals("a%b 1", functions.value(exchange, "return ('a b'):gsub(' ', '%%')"));
        assertEquals("Aa 1", functions.value(exchange, "return ('aa'):gsub('a', string.upper, 1)"));
        assertEquals(
                "a=1;b=2;",
                functions.value(
                        exchange,
                        "local s = '' for k, v in ('a=1, b=2'):gmatch('(%w+)=(%w+)') do s = s .. k .. '=' .. v .. ';' end"
                                + " return s"));
        functions.engine().close();
    }

    @Test
    void stopsAfterItsSteps() {
        byte[] text = "a".repeat(3000).getBytes(ISO_8859_1);
        byte[] pattern = ("a*".repeat(20) + "b").getBytes(ISO_8859_1);
        assertThrows(PatternSearch.TooLong.class, () -> new PatternSearch(text, pattern, 100_000).find(0));
        byte[] broken = "[a".getBytes(ISO_8859_1);
        assertThrows(PatternSearch.Malformed.class, () -> new PatternSearch(text, broken, 100_000).find(0));
    }
}
