package io.gatehouse.quickstart.standin;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpObjectAggregator;
import java.util.concurrent.atomic.AtomicLong;

/** Collects a request up to the stand-in's limit and answers a larger one with 413 in OpenAI's error format. */
final class BoundedBody extends HttpObjectAggregator {
    private final AtomicLong requests;

    BoundedBody(AtomicLong requests) {
        super(StandInLlm.LARGEST_BODY);
        this.requests = requests;
    }

    @Override
    protected void handleOversizedMessage(ChannelHandlerContext context, HttpMessage oversized) {
        Reply.Document tooLarge = (Reply.Document) Reply.error(
                413,
                "The request body is larger than " + StandInLlm.LARGEST_BODY + " bytes.",
                "invalid_request_error",
                null,
                "request_too_large");
        // What still comes of the body is passed over: closing now could reset the connection before the answer is
        // read.
        context.writeAndFlush(StandInHandler.whole(tooLarge, requests.incrementAndGet(), true))
                .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
    }
}
