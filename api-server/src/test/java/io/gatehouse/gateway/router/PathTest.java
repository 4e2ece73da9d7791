package io.gatehouse.gateway.router;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTest {
    @ParameterizedTest
    @CsvSource({
        "/a/b, /a/b",
        "/a//b, /a/b",
        "/a/./b, /a/b",
        "/a/../b, /b",
        "/a/b/.., /a/",
        "/../../x, /x",
        "/%41, /A",
        "/a%2fb, /a%2Fb",
        "/%2e%2e/x, /x",
        "/a/, /a/",
        "/a/./, /a/",
        "/.well-known/x, /.well-known/x",
        "/%zz, /%zz",
        "//, /",
    })
    void normalizes(String raw, String expected) {
        assertEquals(expected, PathNormalizer.normalize(raw));
    }

    @ParameterizedTest
    @CsvSource({"/%e4%bd%a0, /%E4%BD%A0", "/a%20b, /a%20b", "/a%2fb, /a%2Fb", "/%41, /A", "/a\"b, /a%22b"})
    void sendsNormalizedPathsOnEncoded(String raw, String expected) {
        assertEquals(expected, PathNormalizer.encode(PathNormalizer.normalize(raw)));
    }

    @ParameterizedTest
    @CsvSource({
        "/svc, /r, /r, /svc",
        "/svc, /r/, /r, /svc/",
        "/svc, /rx, /r, /svc/x",
        "/svc, /r/x, /r, /svc/x",
        "/svc, /r./x, /r, /svc/x",
        "/svc/, /r, /r, /svc",
        "/svc/, /r/, /r, /svc/",
        "/, /r, /r, /",
        "/, /r/x, /r, /x",
    })
    void stripsTheMatchedPath(String service, String path, String matched, String expected) {
        assertEquals(expected, UpstreamPath.of(service, path, matched, true));
    }

    @ParameterizedTest
    @CsvSource({"/svc, /r, /svc/r", "/svc, /, /svc", "/svc/, /r, /svc/r", "/, /r, /r"})
    void keepsThePathWhenNothingIsStripped(String service, String path, String expected) {
        assertEquals(expected, UpstreamPath.of(service, path, path, false));
    }
}
