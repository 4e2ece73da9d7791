package io.gatehouse.schema.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionSyntaxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.path ^= \"/anything\"",
                "(http.path == \"/\") && (http.method == \"GET\" || !(http.host =^ \".test\"))",
                "lower(http.host) == \"a.test\"",
                "any(lower(http.headers.x_forwarded_for)) contains \"1.2\"",
                "http.queries.a-b != \"\\\"quoted\\\"\"",
                "http.path ~ r#\"^/a/\\d+$\"#",
                "http.path.segments.0 == \"a\" && http.path.segments.1_2 == \"b/c\" && http.path.segments.len >= 3",
                "net.src.ip in 10.0.0.0/8 || net.dst.ip not in fd00::/8 || net.src.ip == ::1",
                "net.dst.port == 443 && tls.sni =^ \".test\" && net.protocol == \"https\"",
                "http.path not contains \"x\"",
            })
    void readsWhatMakesSense(String expression) {
        assertEquals(Optional.empty(), ExpressionSyntax.problem(expression));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            http.path                   | expected an operator but found its end
            http.path ==                | expected a value for http.path but found its end
            http.path == 5              | expected a value for http.path but found '5' at character 14
            http.path = "/"             | unexpected '=' at character 11
            http.path > "/"             | the operator '>' can't be used with http.path at character 11
            http.wizard == "x"          | there is no field 'http.wizard' at character 1
            upper(http.path) == "x"     | expected lower or any but found 'upper' at character 1
            (http.path == "/"           | expected ) but found its end
            http.path == "/" http.host  | expected an operator but found 'http.host' at character 18
            http.path == "/             | the string at character 14 has no end
            http.path == r#"/           | the string at character 14 has no end
            http.path == "\\q"          | unknown escape sequence at character 15
            ! http.path == "/"          | expected ( but found 'http.path' at character 3
            net.src.ip in 10.0.0.1      | expected a value for net.src.ip but found '10.0.0.1' at character 15
            net.src.ip in 10.0.0.0/33   | expected a value for net.src.ip but found '10.0.0.0/33' at character 15
            net.dst.port == 80 &&       | expected a field but found its end
            http.path ~ "a("            | invalid regex: 'a(' (missing closing ))
            http.path not == "a"        | expected in or contains but found '==' at character 15
            """)
    void saysWhatIsWrongAndWhere(String expression, String problem) {
        assertEquals(Optional.of(problem), ExpressionSyntax.problem(expression));
    }

    @Test
    void boundsTheNesting() {
        String deep = "(".repeat(10_000) + "http.path == \"/\"" + ")".repeat(10_000);
        assertEquals(Optional.of("it is nested deeper than 50 levels"), ExpressionSyntax.problem(deep));
    }
}
