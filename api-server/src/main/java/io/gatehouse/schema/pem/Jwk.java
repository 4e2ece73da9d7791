package io.gatehouse.schema.pem;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.EllipticCurve;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** JSON Web Keys (RFC 7517, 7518 and 8037). */
public final class Jwk {
    private static final Map<String, String> CURVES =
            Map.of("P-256", "secp256r1", "P-384", "secp384r1", "P-521", "secp521r1");
    private static final Map<String, Integer> OCTETS = Map.of("Ed25519", 32, "Ed448", 57, "X25519", 32, "X448", 56);

    private Jwk() {}

    /** Whether the members make up a key of a known type. */
    public static boolean isKey(JsonNode jwk) {
        return switch (jwk.path("kty").asText()) {
            case "RSA" -> isRsa(jwk);
            case "EC" -> isOnCurve(jwk);
            case "OKP" ->
                bytes(jwk, "x")
                        .filter(x -> OCTETS.getOrDefault(jwk.path("crv").asText(), -1) == x.length)
                        .isPresent();
            case "oct" -> bytes(jwk, "k").isPresent();
            default -> false;
        };
    }

    private static boolean isRsa(JsonNode jwk) {
        Optional<BigInteger> modulus = number(jwk, "n");
        Optional<BigInteger> exponent = number(jwk, "e");
        if (modulus.isEmpty() || exponent.isEmpty()) {
            return false;
        }
        try {
            KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus.get(), exponent.get()));
            return true;
        } catch (GeneralSecurityException unusable) {
            return false;
        }
    }

    private static boolean isOnCurve(JsonNode jwk) {
        Optional<BigInteger> x = number(jwk, "x");
        Optional<BigInteger> y = number(jwk, "y");
        String name = CURVES.getOrDefault(jwk.path("crv").asText(), "");
        if (x.isEmpty() || y.isEmpty() || name.isEmpty()) {
            return false;
        }
        EllipticCurve curve = curve(name);
        BigInteger prime = ((ECFieldFp) curve.getField()).getP();
        // Bounded first: the numbers may be as long as the request.
        if (x.get().compareTo(prime) >= 0 || y.get().compareTo(prime) >= 0) {
            return false;
        }
        BigInteger right = x.get().pow(2).add(curve.getA()).multiply(x.get()).add(curve.getB());
        return y.get().pow(2).subtract(right).mod(prime).signum() == 0;
    }

    private static EllipticCurve curve(String name) {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(name));
            return parameters.getParameterSpec(ECParameterSpec.class).getCurve();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java runtime has the curve " + name, missing);
        }
    }

    private static Optional<BigInteger> number(JsonNode jwk, String member) {
        return bytes(jwk, member).map(bytes -> new BigInteger(1, bytes));
    }

    private static Optional<byte[]> bytes(JsonNode jwk, String member) {
        String text = jwk.path(member).asText("");
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
