package io.gatehouse.schema.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uuid               | 11111111-1111-4111-8111-111111111111
            uuid               | ABCDEFAB-1111-4111-8111-11111111111f
            kong-name          | a.b-c_d~1
            kong-name          | größe
            kong-tag           | a tag: with;signs
            kong-tag           | größe
            kong-host          | a_b.example.com.
            kong-host          | 127.0.0.1
            kong-host          | [::1]
            kong-host          | ::1
            kong-wildcard-host | *.example.com
            kong-wildcard-host | example.*
            kong-wildcard-host | example.com:8000
            kong-sni           | *
            kong-sni           | *.example.com
            kong-path          | /a/b%20c;d=1
            kong-router-path   | /
            kong-router-path   | /a b/ü
            kong-router-path   | /a%2Fb
            kong-router-path   | ~/users/(?<id>[0-9]+)$
            kong-router-path   | ~/a/(?P<id>.*)
            kong-router-path   | ~/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[]{}\\]()a]{12}/a{x}
            kong-header-name   | X-Api_Key1
            kong-route-header  | x-host
            kong-ip-or-cidr    | 10.0.0.0/8
            kong-ip-or-cidr    | ::1/128
            kong-url           | https://h
            kong-url           | https://h:1/$(headers.x)?a#b
            kong-pair          | a:b:c
            kong-header        | x-$(headers.a b)
            kong-header-pair   | a:b c
            kong-header-rename | a:b
            """)
    void acceptsGoodValues(String format, String value) {
        assertEquals(Optional.empty(), Formats.named(format).problem(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uuid               | 1111                | expected a valid UUID
            kong-name          | a/b                 | invalid value 'a/b': the only accepted ascii characters are alphanumerics or ., -, _, and ~
            kong-tag           | a/b                 | invalid tag 'a/b': expected printable ascii (except `,` and `/`) or valid utf-8 sequences
            kong-host          | a b                 | invalid value: a b
            kong-host          | a..b                | invalid value: a..b
            kong-host          | -a                  | invalid value: -a
            kong-host          | 256.1.1.1           | invalid value: 256.1.1.1
            kong-host          | ::zz                | invalid value: ::zz
            kong-host          | a:80                | must not have a port
            kong-host          | [::1]:80            | must not have a port
            kong-host          | a:99999             | invalid value: a:99999
            kong-wildcard-host | *.a.*               | invalid wildcard: must have at most one wildcard
            kong-wildcard-host | a.*.b               | invalid wildcard: must be placed at leftmost or rightmost label
            kong-wildcard-host | a b                 | invalid hostname: a b
            kong-sni           | 1.2.3.4             | must not be an IP
            kong-sni           | a:80                | must not have a port
            kong-sni           | a.*.b               | wildcard must be leftmost or rightmost character
            kong-sni           | *.*                 | only one wildcard must be specified
            kong-router-path   | a                   | should start with: / (fixed path) or ~/ (regex path)
            kong-router-path   | ~a                  | should start with: / (fixed path) or ~/ (regex path)
            kong-router-path   | /a//b               | must not have empty segments
            kong-router-path   | /a%20b              | non-normalized path, consider use '/a b' instead
            kong-router-path   | /a%2fb              | non-normalized path, consider use '/a%2Fb' instead
            kong-router-path   | /a/../b             | non-normalized path, consider use '/b' instead
            kong-router-path   | /a/./b/.            | non-normalized path, consider use '/a/b/' instead
            kong-router-path   | /%C3%BC             | non-normalized path, consider use '/ü' instead
            kong-router-path   | /%c3                | non-normalized path, consider use '/%C3' instead
            kong-router-path   | /a%                 | invalid url-encoded value: '%'
            kong-router-path   | ~/(?=a)             | invalid regex: '/(?=a)' (invalid or unsupported Perl syntax)
            kong-router-path   | ~/[a                | invalid regex: '/[a' (missing closing ])
            kong-router-path   | ~/((a{999}){999}){999} | invalid regex: '/((a{999}){999}){999}' (expression too large)
            kong-router-path   | ~/(([a-z]{99})\\d{9}){999}x | invalid regex: '/(([a-z]{99})\\d{9}){999}x' (expression too large)
            kong-router-path   | ~/((\\Q))\\E\\x{61}a{999}){999}){999} | invalid regex: '/((\\Q))\\E\\x{61}a{999}){999}){999}' (expression too large)
            kong-header-name   | a:b                 | bad header name 'a:b', allowed characters are A-Z, a-z, 0-9, '_', and '-'
            kong-route-header  | HOST                | cannot contain 'host' header, which must be specified in the 'hosts' attribute
            kong-ip-or-cidr    | 10.0.0.0/33         | invalid ip or cidr range: '10.0.0.0/33'
            kong-ip-or-cidr    | host                | invalid ip or cidr range: 'host'
            kong-url           | http:///x           | missing host in url
            kong-url           | $(headers.url)      | missing host in url
            kong-url           | //h                 | missing scheme in url
            kong-pair          | :b                  | invalid value: :b
            kong-pair          | a:                  | key 'a' has no value
            kong-header        | a b                 | 'a b' is not a valid header
            kong-header-pair   | ab                  | invalid value: ab
            kong-header-pair   | a:                  | key 'a' has no value
            kong-header-rename | a:b c               | 'b c' is not a valid header
            """)
    void saysWhatIsWrong(String format, String value, String problem) {
        assertEquals(Optional.of(problem), Formats.named(format).problem(value));
    }

    @Test
    void refusesTextThatIsNoUnicode() {
        assertEquals(true, Formats.named("kong-name").problem("\ud800").isPresent());
        assertEquals(true, Formats.named("kong-tag").problem("\ud800").isPresent());
    }

    @Test
    void refusesLongExpressionsWithoutRepeatingThem() {
        String problem = Formats.named("kong-router-path")
                .problem("~/" + "a".repeat(1_000_000))
                .orElseThrow();
        assertEquals("invalid regex: '/" + "a".repeat(199) + "…' (expression too large)", problem);
    }

    @Test
    void knowsOnlyItsNames() {
        assertThrows(IllegalArgumentException.class, () -> Formats.named("kong-wizard"));
    }
}
