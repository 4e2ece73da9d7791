package io.gatehouse.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.plugin.FakeExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    private final FakeExchange exchange = new FakeExchange()
            .header("X-Model", "gpt-4o")
            .header("X-Empty", "")
            .query("region=west%20europe&region=east")
            .capture("deployment_id", "my-dep");

    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "'', ''",
        "$(headers.x-model), gpt-4o",
        "pre-$(headers.X-MODEL)-post, pre-gpt-4o-post",
        "$(uri_captures.deployment_id)/$(query_params.region), my-dep/west europe",
        "a$(b, a$(b",
        "$5 (sic), $5 (sic)"
    })
    void fillsInEveryPlaceholder(String template, String expected) throws TemplateFailure {
        assertEquals(expected, Template.compile(template).render(exchange));
    }

    @ParameterizedTest
    @CsvSource({
        "$(foo), cannot parse expression for field '$(foo)'",
        "x-$(headers.a.b), cannot parse expression for field 'x-$(headers.a.b)'",
        "$(.a), cannot parse expression for field '$(.a)'",
        "$(headers.), cannot parse expression for field '$(headers.)'",
        "$(), cannot parse expression for field '$()'",
        "$(cookies.a), source 'cookies' is not supported",
        "$(headers.x-none), headers key x-none was not provided",
        "$(headers.x-empty), headers key x-empty was not provided",
        "$(query_params.model), query_params key model was not provided",
        "$(uri_captures.none), uri_captures key none was not provided"
    })
    void saysWhyAPlaceholderHasNoValue(String template, String message) {
        Template compiled = Template.compile(template.replace("''", "'"));
        TemplateFailure failure = assertThrows(TemplateFailure.class, () -> compiled.render(exchange));
        assertEquals(message, failure.getMessage());
    }

    @Test
    void returnsAConstantItself() throws TemplateFailure {
        String text = "gpt-4o";
        Template template = Template.compile(text);
        assertTrue(template.isConstant());
        assertSame(text, template.render(exchange));
        assertFalse(Template.compile("$(headers.a)").isConstant());
    }

    @Test
    void readsBracketsWhereTheyAreAllowed() throws TemplateFailure {
        assertEquals(
                "gpt-4o",
                Template.compileWithBrackets("$(headers[\"x-model\"])").render(exchange));
        assertEquals(
                "my-dep",
                Template.compileWithBrackets("$(uri_captures['deployment_id'])").render(exchange));
        assertEquals(
                "cannot parse expression for field '$(headers[\"x-model\"])'",
                Template.compile("$(headers[\"x-model\"])").problem());
    }
}
