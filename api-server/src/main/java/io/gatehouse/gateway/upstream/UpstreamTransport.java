package io.gatehouse.gateway.upstream;

import io.gatehouse.plugin.Endpoint;
import io.netty.channel.Channel;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.dns.DnsAddressResolverGroup;
import io.netty.resolver.dns.DnsNameResolverBuilder;
import java.net.InetSocketAddress;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/** What all upstream connections share: the kind of socket, name resolution that does not block, TLS contexts. */
public final class UpstreamTransport implements AutoCloseable {
    private final Class<? extends SocketChannel> channelClass;
    private final AddressResolverGroup<InetSocketAddress> resolver;
    private volatile @Nullable SslContext verifying;
    private volatile @Nullable SslContext trusting;

    public UpstreamTransport(
            Class<? extends SocketChannel> channelClass, Class<? extends DatagramChannel> datagramClass) {
        this.channelClass = channelClass;
        this.resolver = new DnsAddressResolverGroup(new DnsNameResolverBuilder().datagramChannelType(datagramClass));
    }

    Class<? extends SocketChannel> channelClass() {
        return channelClass;
    }

    AddressResolverGroup<InetSocketAddress> resolver() {
        return resolver;
    }

    /** A handler for one connection; with verification the certificate must also have the server name. */
    SslHandler tls(Channel channel, Endpoint endpoint) {
        SslHandler handler = context(endpoint).newHandler(channel.alloc(), endpoint.serverName(), endpoint.port());
        SSLParameters parameters = handler.engine().getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm(endpoint.verifyCertificate() ? "HTTPS" : null);
        handler.engine().setSSLParameters(parameters);
        return handler;
    }

    @Override
    public void close() {
        resolver.close();
    }

    private SslContext context(Endpoint endpoint) {
        SslContext own = endpoint.tlsContext();
        return own == null ? context(endpoint.verifyCertificate()) : own;
    }

    private SslContext context(boolean verify) {
        SslContext known = verify ? verifying : trusting;
        if (known != null) {
            return known;
        }
        try {
            SslContextBuilder builder = SslContextBuilder.forClient().sslProvider(SslProvider.JDK);
            if (!verify) {
                builder.trustManager(InsecureTrustManagerFactory.INSTANCE);
            }
            SslContext made = builder.build();
            if (verify) {
                verifying = made;
            } else {
                trusting = made;
            }
            return made;
        } catch (SSLException failure) {
            throw new IllegalStateException("this JVM has no usable TLS", failure);
        }
    }
}
