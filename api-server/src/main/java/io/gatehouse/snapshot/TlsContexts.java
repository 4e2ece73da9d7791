package io.gatehouse.snapshot;

import io.gatehouse.schema.pem.Certificates;
import io.gatehouse.schema.pem.Keys;
import io.netty.handler.ssl.ApplicationProtocolConfig;
import io.netty.handler.ssl.ApplicationProtocolConfig.Protocol;
import io.netty.handler.ssl.ApplicationProtocolConfig.SelectedListenerFailureBehavior;
import io.netty.handler.ssl.ApplicationProtocolConfig.SelectorFailureBehavior;
import io.netty.handler.ssl.ApplicationProtocolNames;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Makes what TLS connections are made with. */
final class TlsContexts {
    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};
    private static final int MOST_INTERMEDIATES = 20;

    /** The key store exists in memory only. */
    private static final char[] NO_PASSWORD = new char[0];

    private TlsContexts() {}

    /** What clients connect to with a certificate, or with two whose keys differ in type. */
    static SslContext server(TlsTable.KeyPairs pairs) throws GeneralSecurityException, SSLException {
        return SslContextBuilder.forServer(keys(pairs))
                .sslProvider(SslProvider.JDK)
                .protocols(PROTOCOLS)
                .applicationProtocolConfig(new ApplicationProtocolConfig(
                        Protocol.ALPN,
                        SelectorFailureBehavior.NO_ADVERTISE,
                        SelectedListenerFailureBehavior.ACCEPT,
                        ApplicationProtocolNames.HTTP_1_1))
                .build();
    }

    /**
     * What upstreams are connected to with.
     *
     * @param own the certificate to show, or none
     * @param authorities those to trust, none for the system's
     * @param depth how many intermediate certificates are allowed, negative for any number
     */
    static SslContext client(List<TlsTable.KeyPairs> own, List<X509Certificate> authorities, boolean verify, int depth)
            throws GeneralSecurityException, SSLException {
        SslContextBuilder builder =
                SslContextBuilder.forClient().sslProvider(SslProvider.JDK).protocols(PROTOCOLS);
        for (TlsTable.KeyPairs pairs : own) {
            builder.keyManager(keys(pairs));
        }
        if (!verify) {
            builder.trustManager(InsecureTrustManagerFactory.INSTANCE);
        } else if (!authorities.isEmpty() || depth >= 0) {
            builder.trustManager(trust(authorities.isEmpty() ? system() : authorities, depth));
        }
        return builder.build();
    }

    private static List<X509Certificate> system() throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        return Stream.of(factory.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .flatMap(each -> Stream.of(((X509TrustManager) each).getAcceptedIssuers()))
                .toList();
    }

    private static TrustManagerFactory trust(List<X509Certificate> authorities, int depth)
            throws GeneralSecurityException {
        KeyStore store = store();
        for (int i = 0; i < authorities.size(); i++) {
            store.setCertificateEntry("ca" + i, authorities.get(i));
        }
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(store, new X509CertSelector());
        parameters.setRevocationEnabled(false);
        parameters.setMaxPathLength(depth < 0 ? MOST_INTERMEDIATES : depth);
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        try {
            factory.init(new CertPathTrustManagerParameters(parameters));
        } catch (InvalidAlgorithmParameterException unusable) {
            throw new CertificateException("the authorities can't be used", unusable);
        }
        return factory;
    }

    private static KeyManagerFactory keys(TlsTable.KeyPairs pairs) throws GeneralSecurityException {
        KeyStore store = store();
        add(store, "first", pairs.certificate(), pairs.key());
        if (!pairs.alternative().isEmpty()) {
            add(store, "second", pairs.alternative(), pairs.alternativeKey());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, NO_PASSWORD);
        return factory;
    }

    private static void add(KeyStore store, String alias, String certificate, String key)
            throws GeneralSecurityException {
        List<X509Certificate> chain = Certificates.all(certificate);
        if (chain.isEmpty()) {
            throw new CertificateException("the certificate can't be read");
        }
        PrivateKey secret = Keys.privateKey(key).orElse(null);
        if (secret == null || !Keys.match(chain.get(0).getPublicKey(), secret)) {
            throw new InvalidKeyException("the certificate does not match its key");
        }
        store.setKeyEntry(alias, secret, NO_PASSWORD, chain.toArray(X509Certificate[]::new));
    }

    private static KeyStore store() throws GeneralSecurityException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            return store;
        } catch (IOException impossible) {
            throw new CertificateException("an empty key store can't be made", impossible);
        }
    }
}
