package io.gatehouse.quickstart.standin;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server on the loopback that speaks the providers' wire formats and asks no model at all: for the first steps without
 * an account, and for tests. Every answer says so, in its text and in the header {@code x-stand-in}.
 */
public final class StandInLlm implements AutoCloseable {
    /** Bytes; a larger body is answered with 413. */
    public static final int LARGEST_BODY = 10 * 1024 * 1024;

    /** The header that every answer carries, and its value. */
    public static final String HEADER = "x-stand-in";

    public static final String NOTICE = "Gatehouse stand-in; no language model was asked";

    private static final Logger LOG = LoggerFactory.getLogger(StandInLlm.class);

    private final EventLoopGroup loop;
    private final Channel listener;
    private final AtomicLong requests;

    private StandInLlm(EventLoopGroup loop, Channel listener, AtomicLong requests) {
        this.loop = loop;
        this.listener = listener;
        this.requests = requests;
    }

    /**
     * Listens on the loopback.
     *
     * @param port 0 takes a free one
     * @param pace between two events of a stream, so that it looks like one; zero sends them at once
     */
    public static StandInLlm start(int port, List<Dialect> dialects, Duration pace) {
        EventLoopGroup loop = new MultiThreadIoEventLoopGroup(
                1, new DefaultThreadFactory("stand-in-llm", true), NioIoHandler.newFactory());
        AtomicLong requests = new AtomicLong();
        Clock clock = Clock.systemUTC();
        try {
            Channel listener = new ServerBootstrap()
                    .group(loop)
                    .channel(NioServerSocketChannel.class)
                    .childHandler(new ChannelInitializer<Channel>() {
                        @Override
                        protected void initChannel(Channel connection) {
                            connection
                                    .pipeline()
                                    .addLast(new HttpServerCodec())
                                    .addLast(new BoundedBody(requests))
                                    .addLast(new StandInHandler(dialects, pace, clock, requests));
                        }
                    })
                    .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                    .syncUninterruptibly()
                    .channel();
            StandInLlm standIn = new StandInLlm(loop, listener, requests);
            LOG.info("stand-in LLM (no model behind it) listens on {}", standIn.url());
            return standIn;
        } catch (RuntimeException e) {
            loop.shutdownGracefully(0, 0, TimeUnit.SECONDS).awaitUninterruptibly();
            throw e;
        }
    }

    public int port() {
        return ((InetSocketAddress) listener.localAddress()).getPort();
    }

    /** {@code http://127.0.0.1:port}, without a trailing slash. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    /** How many requests have arrived, refused ones included. */
    public long requests() {
        return requests.get();
    }

    @Override
    public void close() {
        listener.close().syncUninterruptibly();
        loop.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
