package io.gatehouse.llm.dialect;

import io.gatehouse.json.ScannedObject;
import io.gatehouse.llm.RouteType;
import io.gatehouse.llm.provider.PlainBody;
import io.gatehouse.llm.provider.TransformationFailure;
import io.gatehouse.plugin.ResponseBody;
import io.gatehouse.plugin.ResponseHead;
import java.util.Optional;

/**
 * Lets a whole response through byte by byte when it is JSON with {@code choices}, or with {@code data} for
 * embeddings. A response that is longer than what
 * is looked at passes unseen.
 */
final class ChoicesCheck implements ResponseBody.Complete {
    /** An answer of text has some kilobytes; with images or audio in it, it may be longer and streams past. */
    private static final int LIMIT_BYTES = 8 * 1024 * 1024;

    private final String provider;
    private final RouteType routeType;
    private final String member;

    ChoicesCheck(String provider, RouteType routeType) {
        this.provider = provider;
        this.routeType = routeType;
        this.member = routeType == RouteType.EMBEDDINGS ? "data" : "choices";
    }

    ResponseBody collect() {
        return new ResponseBody.Collect(LIMIT_BYTES, this, true);
    }

    @Override
    public byte[] body(ResponseHead head, byte[] body) {
        String encoding = head.headers().get("Content-Encoding");
        if (encoding == null || encoding.equalsIgnoreCase("identity")) {
            return check(head, body, body);
        }
        // The packed bytes go on: whoever passes them to a client that takes none unpacks them.
        Optional<byte[]> plain =
                encoding.equalsIgnoreCase("gzip") ? PlainBody.inflate(body, LIMIT_BYTES) : Optional.empty();
        return plain.map(json -> check(head, json, body)).orElseGet(() -> decodeFailure(head));
    }

    private byte[] check(ResponseHead head, byte[] json, byte[] body) {
        Optional<ScannedObject> object = ScannedObject.scan(json);
        if (object.isEmpty()) {
            return decodeFailure(head);
        }
        return object.get().find(member) >= 0
                ? body
                : TransformationFailure.answer(
                        head, provider, routeType, "'" + member + "' not in " + routeType + " response");
    }

    private byte[] decodeFailure(ResponseHead head) {
        return TransformationFailure.answer(head, provider, routeType, "failed to decode " + routeType + " response");
    }
}
