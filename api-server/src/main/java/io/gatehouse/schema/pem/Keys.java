package io.gatehouse.schema.pem;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Private and public keys in PEM, in the current formats and in those of older tools. */
public final class Keys {
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA", "RSASSA-PSS", "XDH", "DSA");

    /** Version 0, as PKCS #8 begins. */
    private static final byte[] VERSION = HexFormat.of().parseHex("020100");
    /** The algorithm identifier of RSA: its object identifier and null. */
    private static final byte[] RSA = HexFormat.of().parseHex("300d06092a864886f70d0101010500");
    /** The object identifier of elliptic curve keys; the curve follows it. */
    private static final byte[] CURVE_KEY = HexFormat.of().parseHex("06072a8648ce3d0201");

    private Keys() {}

    /** The first private key of the text; empty when there is none that can be read without a passphrase. */
    public static Optional<PrivateKey> privateKey(String pem) {
        return Pem.blocks(pem).stream()
                .flatMap(block -> pkcs8(block).stream())
                .flatMap(encoded -> privateKey(encoded).stream())
                .findFirst();
    }

    /** The first public key of the text; empty when there is none that can be read. */
    public static Optional<PublicKey> publicKey(String pem) {
        return Pem.blocks(pem).stream()
                .flatMap(block -> subjectPublicKey(block).stream())
                .flatMap(encoded -> publicKey(encoded).stream())
                .findFirst();
    }

    /** Whether the two keys are a pair. */
    public static boolean match(PublicKey publicKey, PrivateKey privateKey) {
        if (publicKey instanceof RSAKey one && privateKey instanceof RSAKey other) {
            return one.getModulus().equals(other.getModulus());
        }
        Optional<String> algorithm = signature(privateKey.getAlgorithm());
        if (algorithm.isEmpty()) {
            return false;
        }
        byte[] message = "pair".getBytes(StandardCharsets.UTF_8);
        try {
            Signature signer = Signature.getInstance(algorithm.get());
            signer.initSign(privateKey);
            signer.update(message);
            byte[] signed = signer.sign();
            Signature verifier = Signature.getInstance(algorithm.get());
            verifier.initVerify(publicKey);
            verifier.update(message);
            return verifier.verify(signed);
        } catch (GeneralSecurityException differentKinds) {
            return false;
        }
    }

    private static Optional<String> signature(String algorithm) {
        return switch (algorithm) {
            case "EC" -> Optional.of("SHA256withECDSA");
            case "EdDSA", "Ed25519", "Ed448" -> Optional.of("EdDSA");
            case "DSA" -> Optional.of("SHA256withDSA");
            default -> Optional.empty();
        };
    }

    private static Optional<byte[]> pkcs8(Pem block) {
        byte[] der = block.der();
        return switch (block.label()) {
            case "PRIVATE KEY" -> Optional.of(der);
            case "RSA PRIVATE KEY" -> Optional.of(pkcs8(RSA, der));
            case "EC PRIVATE KEY" ->
                // The curve stands inside the key there, in PKCS #8 beside the algorithm.
                Der.member(der, Der.TAGGED_ZERO).map(curve -> pkcs8(Der.element(Der.SEQUENCE, CURVE_KEY, curve), der));
            default -> Optional.empty();
        };
    }

    private static byte[] pkcs8(byte[] algorithm, byte[] key) {
        return Der.element(Der.SEQUENCE, VERSION, algorithm, Der.element(Der.OCTET_STRING, key));
    }

    private static Optional<byte[]> subjectPublicKey(Pem block) {
        return switch (block.label()) {
            case "PUBLIC KEY" -> Optional.of(block.der());
            case "RSA PUBLIC KEY" ->
                Optional.of(Der.element(Der.SEQUENCE, RSA, Der.element(Der.BIT_STRING, new byte[] {0}, block.der())));
            default -> Optional.empty();
        };
    }

    private static Optional<PrivateKey> privateKey(byte[] pkcs8) {
        return ofAnyAlgorithm(factory -> factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
    }

    private static Optional<PublicKey> publicKey(byte[] encoded) {
        KeySpec spec = new X509EncodedKeySpec(encoded);
        return ofAnyAlgorithm(factory -> factory.generatePublic(spec));
    }

    private interface Generation<K> {
        K with(KeyFactory factory) throws GeneralSecurityException;
    }

    /** A factory refuses keys of other algorithms, so that at most one succeeds. */
    private static <K> Optional<K> ofAnyAlgorithm(Generation<K> generation) {
        for (String algorithm : ALGORITHMS) {
            try {
                return Optional.of(generation.with(KeyFactory.getInstance(algorithm)));
            } catch (GeneralSecurityException ofAnother) {
                // The next one may know it.
            }
        }
        return Optional.empty();
    }
}
