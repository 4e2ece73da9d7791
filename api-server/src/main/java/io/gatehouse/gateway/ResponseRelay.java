package io.gatehouse.gateway;

import io.gatehouse.plugin.ResponseBody;
import io.gatehouse.plugin.ResponseFilter;
import io.gatehouse.plugin.ResponseHead;
import io.gatehouse.problem.ProxyError;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.CompositeByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings an upstream's response to the client: as it comes, collected, or translated, as a plugin decided. */
final class ResponseRelay {
    private static final Logger LOG = LoggerFactory.getLogger(ResponseRelay.class);
    private static final ResponseBody PASS = new ResponseBody.Pass();

    private final ExchangeFlow flow;
    private final ClientConnection client;
    private final ProxyExchange exchange;
    private final ClientAnswer answer;
    private ResponseBody handling = PASS;
    private @Nullable HttpResponse response;
    private @Nullable ResponseHead head;
    private @Nullable ByteBuf collected;

    /** What the client is told when this side can't handle the response. */
    private ProxyError problem = ProxyError.UNEXPECTED;

    ResponseRelay(ExchangeFlow flow, ClientConnection client, ProxyExchange exchange) {
        this.flow = flow;
        this.client = client;
        this.exchange = exchange;
        this.answer = flow.answer();
    }

    /** Whether the upstream has answered. */
    boolean begun() {
        return head != null;
    }

    /** Whether the client has seen something of the answer, so that no other can take its place. */
    boolean passedOn() {
        return answer.started();
    }

    /** Forgets an answer that another attempt takes the place of. */
    void forget() {
        releaseCollected();
        handling = PASS;
        response = null;
        head = null;
        problem = ProxyError.UNEXPECTED;
    }

    /** The upstream goes over to another protocol, and so does the client. */
    void switched(HttpResponse received, long sentNanos) {
        HopHeaders.strip(received.headers());
        answer.proxied(received.headers(), sentNanos - flow.startedNanos(), System.nanoTime() - sentNanos);
        ResponseHead seen = new ResponseHead(received.status().code(), received.headers(), true);
        response = received;
        head = seen;
        answer.switched(seen, received);
    }

    /** False when a plugin failed, after which {@link #failed()} is called. */
    boolean head(HttpResponse received, long sentNanos) {
        HopHeaders.strip(received.headers());
        answer.proxied(received.headers(), sentNanos - flow.startedNanos(), System.nanoTime() - sentNanos);
        if (flow.record() != null) {
            flow.record().upstreamHead(received.status().code());
        }
        ResponseHead seen = new ResponseHead(received.status().code(), received.headers(), true);
        response = received;
        head = seen;
        ResponseFilter filter = exchange.filter();
        if (filter != null) {
            try {
                handling = filter.head(seen);
            } catch (RuntimeException failure) {
                return report(failure);
            }
        }
        if (handling instanceof ResponseBody.Collect) {
            collected = Unpooled.EMPTY_BUFFER;
            return true;
        }
        if (handling instanceof ResponseBody.Transform || handling instanceof ResponseBody.Watch) {
            received.headers().remove(HttpHeaderNames.CONTENT_LENGTH);
        }
        answer.head(seen, received);
        return true;
    }

    /** Takes a piece; false when it can't be handled, after which {@link #failed()} is called. */
    boolean body(HttpContent piece) {
        ByteBuf sofar = collected;
        if (sofar != null) {
            return collect(sofar, piece.content());
        }
        if (handling instanceof ResponseBody.Transform transform) {
            try {
                transform.transformer().piece(piece.content(), client.context().alloc(), answer::piece);
                return true;
            } catch (RuntimeException failure) {
                return report(failure);
            } finally {
                piece.release();
            }
        }
        if (handling instanceof ResponseBody.Watch watch) {
            try {
                watch.watcher().piece(piece.content());
            } catch (RuntimeException failure) {
                piece.release();
                return report(failure);
            }
        }
        answer.piece(piece);
        return true;
    }

    void end(HttpContent last) {
        if (flow.record() != null) {
            flow.record().upstreamEnd();
        }
        ByteBuf sofar = collected;
        if (sofar != null) {
            if (!collect(sofar, last.content())) {
                failed();
            } else if (collected != null) {
                finish(collected);
            } else {
                answer.end(LastHttpContent.EMPTY_LAST_CONTENT);
            }
        } else if (handling instanceof ResponseBody.Transform transform) {
            if (body(last) && ended(transform)) {
                answer.end(LastHttpContent.EMPTY_LAST_CONTENT);
            } else {
                failed();
            }
        } else if (handling instanceof ResponseBody.Watch watch) {
            endWatched(watch.watcher(), last);
        } else {
            answer.end(passed(last));
        }
    }

    /** The upstream broke off or never answered. */
    void failed(ProxyError error, long sentNanos) {
        releaseCollected();
        if (!answer.started()) {
            long now = System.nanoTime();
            answer.upstreamError(error, sentNanos - flow.startedNanos(), now - sentNanos);
            return;
        }
        if (handling instanceof ResponseBody.Transform transform) {
            try {
                transform.transformer().broken(client.context().alloc(), answer::piece);
                client.flush();
            } catch (RuntimeException failure) {
                report(failure);
            }
        }
        if (handling instanceof ResponseBody.Watch watch) {
            byte[] word = watch.watcher().broken();
            if (word != null) {
                answer.piece(Unpooled.wrappedBuffer(word));
                client.flush();
            }
        }
        answer.cutOff();
    }

    /** Sends the last piece, and what the watcher has to add. */
    private void endWatched(ResponseBody.BodyWatcher watcher, HttpContent last) {
        byte[] word;
        try {
            watcher.piece(last.content());
            word = watcher.end();
        } catch (RuntimeException failure) {
            last.release();
            report(failure);
            failed();
            return;
        }
        if (word == null) {
            answer.end(passed(last));
        } else {
            answer.piece(last.content());
            answer.end(new DefaultLastHttpContent(Unpooled.wrappedBuffer(word)));
        }
    }

    /** Without the upstream's trailers: the client was not told of any. */
    private static LastHttpContent passed(HttpContent last) {
        return last.content().isReadable() ? new DefaultLastHttpContent(last.content()) : released(last);
    }

    /** This side could not handle the response. */
    void failed() {
        releaseCollected();
        if (answer.started()) {
            answer.cutOff();
        } else {
            answer.error(problem);
        }
    }

    private boolean ended(ResponseBody.Transform transform) {
        try {
            transform.transformer().end(client.context().alloc(), answer::piece);
            return true;
        } catch (RuntimeException failure) {
            return report(failure);
        }
    }

    private boolean collect(ByteBuf sofar, ByteBuf piece) {
        ByteBuf all = joined(sofar, piece);
        collected = all;
        ResponseBody.Collect collect = (ResponseBody.Collect) handling;
        if (all.readableBytes() <= collect.limitBytes()) {
            return true;
        }
        if (!collect.overflow()) {
            LOG.warn("the response is longer than {} bytes, request {}", collect.limitBytes(), flow.requestId());
            problem = ProxyError.INVALID_UPSTREAM_RESPONSE;
            return false;
        }
        collected = null;
        handling = PASS;
        answer.head(seenHead(), seenResponse());
        answer.piece(all);
        return true;
    }

    /** Most answers come in one piece, which then needs no copy and no joining. */
    private ByteBuf joined(ByteBuf sofar, ByteBuf piece) {
        if (!piece.isReadable()) {
            piece.release();
            return sofar;
        }
        if (!sofar.isReadable()) {
            return piece;
        }
        if (sofar instanceof CompositeByteBuf many) {
            return many.addComponent(true, piece);
        }
        return client.context().alloc().compositeBuffer(64).addComponents(true, sofar, piece);
    }

    @SuppressWarnings("ReferenceEquality") // The same array says that nothing was changed.
    private void finish(ByteBuf sofar) {
        ResponseBody.Collect collect = (ResponseBody.Collect) handling;
        collected = null;
        byte[] in = ByteBufUtil.getBytes(sofar);
        byte[] out;
        try {
            out = collect.complete().body(seenHead(), in);
        } catch (RuntimeException failure) {
            report(failure);
            sofar.release();
            failed();
            return;
        }
        if (out == in) {
            answer.whole(seenHead(), sofar);
        } else {
            sofar.release();
            answer.whole(seenHead(), Unpooled.wrappedBuffer(out));
        }
    }

    private HttpResponse seenResponse() {
        HttpResponse seen = response;
        if (seen == null) {
            throw new IllegalStateException("the response has no head yet");
        }
        return seen;
    }

    private ResponseHead seenHead() {
        ResponseHead seen = head;
        if (seen == null) {
            throw new IllegalStateException("the response has no head yet");
        }
        return seen;
    }

    private void releaseCollected() {
        if (collected != null) {
            collected.release();
            collected = null;
        }
    }

    private boolean report(RuntimeException failure) {
        LOG.error("the response could not be handled, request {}", flow.requestId(), failure);
        return false;
    }

    private static LastHttpContent released(HttpContent last) {
        last.release();
        return LastHttpContent.EMPTY_LAST_CONTENT;
    }
}
