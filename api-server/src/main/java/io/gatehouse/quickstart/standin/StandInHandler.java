package io.gatehouse.quickstart.standin;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection of the stand-in: finds the dialect, sends its reply. */
final class StandInHandler extends SimpleChannelInboundHandler<FullHttpRequest> {
    private static final Logger LOG = LoggerFactory.getLogger(StandInLlm.class);

    private final List<Dialect> dialects;
    private final Duration pace;
    private final Clock clock;
    private final AtomicLong requests;

    StandInHandler(List<Dialect> dialects, Duration pace, Clock clock, AtomicLong requests) {
        this.dialects = List.copyOf(dialects);
        this.pace = pace;
        this.clock = clock;
        this.requests = requests;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        long number = requests.incrementAndGet();
        if (request.decoderResult().isFailure()) {
            context.close();
            return;
        }
        Call call = call(request);
        boolean keepAlive = HttpUtil.isKeepAlive(request);
        Reply reply = reply(call);
        if (reply instanceof Reply.Stream stream) {
            context.writeAndFlush(head(number, stream.contentType()));
            send(context, stream.pieces().iterator());
        } else {
            context.writeAndFlush(whole((Reply.Document) reply, number, keepAlive))
                    .addListener(keepAlive ? ignored -> {} : ChannelFutureListener.CLOSE);
        }
    }

    private Reply reply(Call call) {
        for (Dialect dialect : dialects) {
            if (dialect.speaks(call.path())) {
                Reply reply = dialect.reply(call);
                LOG.info("stand-in answered {} {} with {}", dialect.name(), call.path(), reply.status());
                return reply;
            }
        }
        return Reply.error(
                404,
                "Unknown request URL: " + call.method() + " " + call.path() + ".",
                "invalid_request_error",
                null,
                "unknown_url");
    }

    /** A stream takes its connection with it, so that requests sent ahead can't mix with its events. */
    private void send(ChannelHandlerContext context, Iterator<byte[]> pieces) {
        if (!context.channel().isActive()) {
            return;
        }
        if (!pieces.hasNext()) {
            context.writeAndFlush(LastHttpContent.EMPTY_LAST_CONTENT).addListener(ChannelFutureListener.CLOSE);
            return;
        }
        context.writeAndFlush(new DefaultHttpContent(Unpooled.wrappedBuffer(pieces.next())));
        context.executor().schedule(() -> send(context, pieces), pace.toNanos(), TimeUnit.NANOSECONDS);
    }

    private Call call(FullHttpRequest request) {
        QueryStringDecoder target = new QueryStringDecoder(request.uri());
        Map<String, String> query = new HashMap<>();
        target.parameters().forEach((name, values) -> query.put(name, values.get(0)));
        Map<String, String> headers = new HashMap<>();
        request.headers()
                .forEach(header -> headers.putIfAbsent(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        return new Call(
                request.method().name(),
                target.path(),
                query,
                headers,
                Unpooled.copiedBuffer(request.content()).asReadOnly(),
                clock.instant());
    }

    private static HttpResponse head(long number, String contentType) {
        HttpResponse head = new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK);
        describe(head, number);
        head.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, contentType)
                .set(HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_CACHE)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        HttpUtil.setTransferEncodingChunked(head, true);
        return head;
    }

    static HttpResponse whole(Reply.Document reply, long number, boolean keepAlive) {
        ByteBuf body = Unpooled.wrappedBuffer(reply.body().toString().getBytes(StandardCharsets.UTF_8));
        DefaultFullHttpResponse response =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(reply.status()), body);
        describe(response, number);
        reply.headers().forEach(response.headers()::set);
        response.headers().set(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_JSON);
        HttpUtil.setContentLength(response, body.readableBytes());
        HttpUtil.setKeepAlive(response, keepAlive);
        return response;
    }

    private static void describe(HttpResponse response, long number) {
        response.headers()
                .set("x-request-id", String.format("req_standin%08d", number))
                .set("openai-processing-ms", 1)
                .set("openai-version", "2020-10-01")
                .set(StandInLlm.HEADER, StandInLlm.NOTICE);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        LOG.warn("a connection to the stand-in failed", cause);
        context.close();
    }
}
