package io.gatehouse.gateway;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.cookie.Cookie;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import org.jspecify.annotations.Nullable;

/** The cookies that a client sent. */
final class RequestCookies {
    private RequestCookies() {}

    /** The value of the first cookie of that name, null when there is none. */
    static @Nullable String value(HttpHeaders headers, String name) {
        for (String header : headers.getAll(HttpHeaderNames.COOKIE)) {
            for (Cookie cookie : ServerCookieDecoder.LAX.decodeAll(header)) {
                if (cookie.name().equals(name) && !cookie.value().isEmpty()) {
                    return cookie.value();
                }
            }
        }
        return null;
    }
}
