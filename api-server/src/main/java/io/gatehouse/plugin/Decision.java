package io.gatehouse.plugin;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a plugin decides in its access phase. */
public sealed interface Decision {
    /** Go on with the next plugin, at the end to the upstream. */
    record Proceed() implements Decision {
        @Override
        public <T> T fold(
                Function<Proceed, T> proceed,
                Function<Respond, T> respond,
                Function<Refuse, T> refuse,
                Function<Await, T> await) {
            return proceed.apply(this);
        }
    }

    /** Answer the client with exactly this; nothing goes upstream. */
    @SuppressWarnings("ArrayRecordComponent") // A body is written once and never compared.
    record Respond(int status, HttpHeaders headers, byte[] body) implements Decision {
        @Override
        public <T> T fold(
                Function<Proceed, T> proceed,
                Function<Respond, T> respond,
                Function<Refuse, T> refuse,
                Function<Await, T> await) {
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
        public <T> T fold(
                Function<Proceed, T> proceed,
                Function<Respond, T> respond,
                Function<Refuse, T> refuse,
                Function<Await, T> await) {
            return refuse.apply(this);
        }
    }

    /**
     * Decide later: the exchange rests, without a thread, until something is over.
     *
     * @param until over in bounded time, well or badly
     * @param then decides; called on the event loop of the client's connection, unless the client is gone by then
     */
    record Await(CompletionStage<?> until, Supplier<Decision> then) implements Decision {
        @Override
        public <T> T fold(
                Function<Proceed, T> proceed,
                Function<Respond, T> respond,
                Function<Refuse, T> refuse,
                Function<Await, T> await) {
            return await.apply(this);
        }
    }

    /** Calls the function of this case; a new case fails to compile where it is not handled. */
    <T> T fold(
            Function<Proceed, T> proceed,
            Function<Respond, T> respond,
            Function<Refuse, T> refuse,
            Function<Await, T> await);

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
