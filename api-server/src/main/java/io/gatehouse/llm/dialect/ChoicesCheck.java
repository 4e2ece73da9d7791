package io.gatehouse.llm.dialect;

import io.gatehouse.json.ScannedObject;
import io.gatehouse.llm.RouteType;
import io.gatehouse.llm.provider.TransformationFailure;
import io.gatehouse.plugin.ResponseBody;
import io.gatehouse.plugin.ResponseHead;
import java.util.Optional;

/**
 * Lets a whole response through byte by byte when it is JSON with {@code choices}. A response that is longer than what
 * is looked at passes unseen.
 */
final class ChoicesCheck implements ResponseBody.Complete {
    /** An answer of text has some kilobytes; with images or audio in it, it may be longer and streams past. */
    private static final int LIMIT_BYTES = 8 * 1024 * 1024;

    private final String provider;
    private final RouteType routeType;

    ChoicesCheck(String provider, RouteType routeType) {
        this.provider = provider;
        this.routeType = routeType;
    }

    ResponseBody collect() {
        return new ResponseBody.Collect(LIMIT_BYTES, this, true);
    }

    @Override
    public byte[] body(ResponseHead head, byte[] body) {
        String encoding = head.headers().get("Content-Encoding");
        if (encoding == null || encoding.equalsIgnoreCase("identity")) {
            return check(head, body);
        }
        if (!encoding.equalsIgnoreCase("gzip")) {
            return decodeFailure(head);
        }
        // Sent although identity was asked for; no client can be relied on to take it.
        Optional<byte[]> inflated = Gzip.inflate(body, LIMIT_BYTES);
        if (inflated.isEmpty()) {
            return decodeFailure(head);
        }
        head.headers().remove("Content-Encoding");
        return check(head, inflated.get());
    }

    private byte[] check(ResponseHead head, byte[] json) {
        Optional<ScannedObject> object = ScannedObject.scan(json);
        if (object.isEmpty()) {
            return decodeFailure(head);
        }
        return object.get().find("choices") >= 0
                ? json
                : TransformationFailure.answer(
                        head, provider, routeType, "'choices' not in " + routeType + " response");
    }

    private byte[] decodeFailure(ResponseHead head) {
        return TransformationFailure.answer(head, provider, routeType, "failed to decode " + routeType + " response");
    }
}
