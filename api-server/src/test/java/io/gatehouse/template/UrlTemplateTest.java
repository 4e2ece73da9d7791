package io.gatehouse.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.FakeExchange;
import io.gatehouse.plugin.InvalidConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTemplateTest {
    private static UrlTemplate compile(String text) throws InvalidConfig {
        return UrlTemplate.compile("upstream_url", text);
    }

    private static FakeExchange with(String value) {
        return new FakeExchange().capture("v", value);
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.0.0.1:9999/base/path, false, 10.0.0.1, 9999, /base/path, ''",
        "http://llm.example/v1, false, llm.example, 80, /v1, ''",
        "https://llm.example, true, llm.example, 443, /, ''",
        "https://llm.example?a=1, true, llm.example, 443, /, a=1",
        "HTTPS://llm.example/x?a=/b, true, llm.example, 443, /x, a=/b",
        "http://[::1]:8080/x, false, ::1, 8080, /x, ''"
    })
    void takesAUrlApart(String text, boolean tls, String host, int port, String path, String query) throws Exception {
        UrlTemplate.Url url = compile(text).render(new FakeExchange());
        assertEquals(new UrlTemplate.Url(new Endpoint(tls, host, port, tls), path, query), url);
    }

    @Test
    void rendersAConstantUrlOnce() throws Exception {
        UrlTemplate template = compile("https://llm.example/v1");
        assertSame(template.render(new FakeExchange()), template.render(with("x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://llm.example",
                "$(headers.url)",
                "https://$(headers.host)/v1",
                "https://llm.example$(headers.x)/v1",
                "https://$(headers.x)./v1",
                "https://llm.example:$(headers.port)/",
                "https://user@llm.example/",
                "https:///v1",
                "https://llm.example:0/",
                "https://llm.example:70000/",
                "https://llm.example:99999999999/",
                "https://llm.example:/",
                "https://llm.example/a b",
                "https://llm.example/\u00e9",
                "https://llm.example/#x"
            })
    void refusesWhatWouldLeaveTheHostOpen(String text) {
        InvalidConfig failure = assertThrows(InvalidConfig.class, () -> compile(text));
        assertTrue(String.valueOf(failure.getMessage()).startsWith("upstream_url "));
    }

    @Test
    void fillsInHostPathAndQuery() throws Exception {
        UrlTemplate template = compile("https://$(uri_captures.v).example.com/$(uri_captures.v)/x?q=$(uri_captures.v)");
        UrlTemplate.Url url = template.render(with("east_1"));
        assertEquals("east_1.example.com", url.endpoint().host());
        assertEquals("/east_1/x", url.path());
        assertEquals("q=east_1", url.query());
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.com/", "evil.com", "a@b", "a:1", "a b", "\u00e9", "a\r\nb", "%2f"})
    void keepsValuesFromChangingTheHost(String value) throws Exception {
        UrlTemplate template = compile("https://$(uri_captures.v).example.com/");
        assertThrows(TemplateFailure.class, () -> template.render(with(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../x", "a/../b", "a/..", ".", "a\\..\\b", "a?b=1", "a#b", "a\r\nHost: x"})
    void keepsValuesFromClimbingOrEndingThePath(String value) throws Exception {
        UrlTemplate template = compile("https://llm.example/v1/$(uri_captures.v)");
        assertThrows(TemplateFailure.class, () -> template.render(with(value)));
    }

    @Test
    void seesADotSegmentPutTogetherFromPieces() throws Exception {
        UrlTemplate template = compile("https://llm.example/v1/.$(uri_captures.v)/x");
        // One dot is refused by itself; two from two places must be seen in the whole.
        assertThrows(TemplateFailure.class, () -> template.render(with(".")));
        UrlTemplate twice = compile("https://llm.example/v1/%2e$(uri_captures.v)");
        assertThrows(TemplateFailure.class, () -> twice.render(with(".")));
    }

    @Test
    void encodesWhatAPathCannotHold() throws Exception {
        UrlTemplate template = compile("https://llm.example/v1/$(uri_captures.v)");
        assertEquals(
                "/v1/a%20b%25%C3%A9%3B/c:d",
                template.render(with("a b%\u00e9;/c:d")).path());
        assertEquals(
                "q=a%26b%3D%23",
                compile("https://llm.example/?q=$(uri_captures.v)")
                        .render(with("a&b=#"))
                        .query());
    }
}
