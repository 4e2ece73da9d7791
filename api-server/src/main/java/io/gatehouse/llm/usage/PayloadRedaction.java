package io.gatehouse.llm.usage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gatehouse.json.JsonText;
import io.gatehouse.json.ObjectSplice;
import io.gatehouse.json.ScannedObject;
import io.gatehouse.llm.AuthConfig;
import io.gatehouse.plugin.FinishedExchange;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the gateway's credentials out of bodies that are logged, wherever in them they stand. */
final class PayloadRedaction {
    /** Shorter text occurs by chance. */
    private static final int SHORTEST_SECRET = 8;

    private static final byte[] REDACTED_JSON = JsonText.quote(FinishedExchange.REDACTED);

    private final Optional<String> bodyParameter;
    private final List<String> secrets;

    private PayloadRedaction(Optional<String> bodyParameter, List<String> secrets) {
        this.bodyParameter = bodyParameter;
        this.secrets = secrets;
    }

    static PayloadRedaction of(AuthConfig auth) {
        List<String> secrets = new ArrayList<>();
        AuthConfig.Header header = auth.header();
        if (header != null) {
            String value = header.value();
            // Without its scheme: "Bearer sk-…".
            add(secrets, value.substring(value.lastIndexOf(' ') + 1));
        }
        AuthConfig.Parameter parameter = auth.parameter();
        if (parameter != null) {
            add(secrets, parameter.value());
        }
        return new PayloadRedaction(
                Optional.ofNullable(parameter)
                        .filter(AuthConfig.Parameter::inBody)
                        .map(AuthConfig.Parameter::name),
                secrets);
    }

    private static void add(List<String> secrets, String secret) {
        if (secret.length() >= SHORTEST_SECRET) {
            byte[] quoted = JsonText.quote(secret);
            secrets.add(new String(quoted, 1, quoted.length - 2, UTF_8));
        }
    }

    /** The body as text that may be logged. */
    String apply(byte[] body) {
        return apply(bodyParameter.map(name -> withoutMember(body, name)).orElseGet(() -> new String(body, UTF_8)));
    }

    String apply(String text) {
        String clean = text;
        for (String secret : secrets) {
            clean = clean.replace(secret, FinishedExchange.REDACTED);
        }
        return clean;
    }

    private static String withoutMember(byte[] body, String name) {
        Optional<ScannedObject> object = ScannedObject.scan(body).filter(scanned -> scanned.find(name) >= 0);
        if (object.isEmpty()) {
            return new String(body, UTF_8);
        }
        ObjectSplice splice = new ObjectSplice(object.get());
        splice.set(name, REDACTED_JSON);
        ByteBuf changed = splice.render(UnpooledByteBufAllocator.DEFAULT);
        try {
            return changed.toString(UTF_8);
        } finally {
            changed.release();
        }
    }

    @Override
    public String toString() {
        return "PayloadRedaction";
    }
}
