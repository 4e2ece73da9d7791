package io.gatehouse.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gatehouse.plugin.FakeExchange;
import io.gatehouse.plugin.InvalidConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {
    private static PathTemplate of(String text) throws InvalidConfig {
        return PathTemplate.of("upstream_path", Template.compile(text));
    }

    @ParameterizedTest
    @CsvSource({
        "v2/thing, /v2/thing",
        "/v2, /v2",
        "//v2, /v2",
        "$(uri_captures.v), /v1/audio",
        "/a$(uri_captures.v), /a/v1/audio"
    })
    void beginsWithExactlyOneSlash(String text, String path) throws Exception {
        assertEquals(path, of(text).render(new FakeExchange().capture("v", "/v1/audio")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a?b", "a#b", "a\nb", "\u00e9"})
    void refusesLiteralsThatCannotGoOnTheWire(String text) {
        assertThrows(InvalidConfig.class, () -> of(text));
    }

    @Test
    void refusesToClimb() throws Exception {
        PathTemplate path = of("/v1/$(uri_captures.v)");
        TemplateFailure failure =
                assertThrows(TemplateFailure.class, () -> path.render(new FakeExchange().capture("v", "../admin")));
        assertEquals("upstream_path must not contain . or .. as a path segment", failure.getMessage());
    }
}
