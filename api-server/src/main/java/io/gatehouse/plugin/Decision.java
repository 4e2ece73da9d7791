package io.gatehouse.plugin;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.function.Function;

/** What a plugin decides in its access phase. */
public sealed interface Decision {
    /** Go on with the next plugin, at the end to the upstream. */
    record Proceed() implements Decision {
        @Override
        public <T> T fold(Function<Proceed, T> proceed, Function<Respond, T> respond, Function<Refuse, T> refuse) {
            return proceed.apply(this);
        }
    }

    /** Answer the client with exactly this; nothing goes upstream. */
    @SuppressWarnings("ArrayRecordComponent") // A body is written once and never compared.
    record Respond(int status, HttpHeaders headers, byte[] body) implements Decision {
        @Override
        public <T> T fold(Function<Proceed, T> proceed, Function<Respond, T> respond, Function<Refuse, T> refuse) {
            return respond.apply(this);
        }
    }

    /**
     * Answer with Kong's error body ({@code message} and {@code request_id}) in the format the client accepts.
     *
     * @param headers extra headers such as {@code WWW-Authenticate}
     */
    record Refuse(int status, String message, HttpHeaders headers) implements Decision {
        @Override
        public <T> T fold(Function<Proceed, T> proceed, Function<Respond, T> respond, Function<Refuse, T> refuse) {
            return refuse.apply(this);
        }
    }

    /** Calls the function of this case; a new case fails to compile where it is not handled. */
    <T> T fold(Function<Proceed, T> proceed, Function<Respond, T> respond, Function<Refuse, T> refuse);

    Proceed PROCEED = new Proceed();

    static Decision proceed() {
        return PROCEED;
    }

    static Decision refuse(int status, String message) {
        return new Refuse(status, message, new DefaultHttpHeaders());
    }

    /** A JSON body with {@code Content-Type: application/json; charset=utf-8}. */
    static Decision json(int status, byte[] body) {
        HttpHeaders headers = new DefaultHttpHeaders();
        headers.set("Content-Type", "application/json; charset=utf-8");
        return new Respond(status, headers, body);
    }
}
