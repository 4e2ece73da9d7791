package io.gatehouse.quickstart.standin.bedrock;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.quickstart.standin.Call;
import io.gatehouse.quickstart.standin.Dialect;
import io.gatehouse.quickstart.standin.Reply;
import io.gatehouse.quickstart.standin.chat.ChatError;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amazon Bedrock's {@code converse} and {@code converse-stream}: a request must be signed (or have a bearer token), but
 * since the stand-in knows no secret it doesn't check the signature. Models whose id starts with {@code missing-} don't
 * exist.
 */
@Singleton
public final class BedrockDialect implements Dialect {
    private static final Pattern PATH = Pattern.compile("/model/(.+)/(converse|converse-stream)");
    private static final Pattern SIGNED = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=[^/]+/\\d{8}/[^/]+/bedrock/aws4_request,\\s*SignedHeaders=[^,]+,\\s*Signature=[0-9a-f]{64}");

    @Override
    public String name() {
        return "bedrock";
    }

    @Override
    public boolean speaks(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public Reply reply(Call call) {
        Matcher path = PATH.matcher(call.path());
        if (!path.matches()) {
            throw new IllegalArgumentException("not a model's path: " + call.path());
        }
        if (!call.method().equals("POST")) {
            return error(405, "UnknownOperationException", "Use POST, not " + call.method() + ".");
        }
        if (call.header("authorization").isEmpty()) {
            return error(403, "MissingAuthenticationTokenException", "Missing Authentication Token");
        }
        boolean signed = call.header("authorization")
                .filter(value -> SIGNED.matcher(value).matches())
                .isPresent();
        if (!signed && call.bearer().isEmpty()) {
            return error(
                    403,
                    "IncompleteSignatureException",
                    "Authorization header requires Credential, SignedHeaders and Signature for service bedrock.");
        }
        if (path.group(1).startsWith("missing-")) {
            return error(400, "ValidationException", "The provided model identifier is invalid.");
        }
        try {
            Converse converse = new Converse(call, ConverseRequest.read(call.body()));
            return path.group(2).equals("converse") ? new Reply.Document(200, converse.document()) : converse.stream();
        } catch (ChatError e) {
            return error(e.status(), "ValidationException", e.text());
        }
    }

    private static Reply error(int status, String type, String message) {
        return new Reply.Document(
                status,
                Map.of("x-amzn-errortype", type),
                JsonNodeFactory.instance.objectNode().put("message", message));
    }
}
