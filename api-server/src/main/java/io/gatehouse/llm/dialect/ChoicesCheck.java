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
        return PlainBody.of(head, body, LIMIT_BYTES)
                .map(plain -> check(head, plain))
                .orElseGet(() -> decodeFailure(head));
    }

    private byte[] check(ResponseHead head, byte[] json) {
        Optional<ScannedObject> object = ScannedObject.scan(json);
        if (object.isEmpty()) {
            return decodeFailure(head);
        }
        return object.get().find(member) >= 0
                ? json
                : TransformationFailure.answer(
                        head, provider, routeType, "'" + member + "' not in " + routeType + " response");
    }

    private byte[] decodeFailure(ResponseHead head) {
        return TransformationFailure.answer(head, provider, routeType, "failed to decode " + routeType + " response");
    }
}
