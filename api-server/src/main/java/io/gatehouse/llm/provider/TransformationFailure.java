package io.gatehouse.llm.provider;

import io.gatehouse.llm.LlmError;
import io.gatehouse.llm.RouteType;
import io.gatehouse.plugin.ResponseHead;

/** A provider's 200 response that is not what the route type promises. */
public final class TransformationFailure {
    private TransformationFailure() {}

    /** Turns the response into a 500 with the reference's text and gives its body. */
    public static byte[] answer(ResponseHead head, String provider, RouteType routeType, String why) {
        head.status(500);
        head.headers().set("Content-Type", LlmError.CONTENT_TYPE);
        head.headers().remove("Content-Encoding");
        head.headers().remove("X-Kong-LLM-Model");
        return LlmError.body("transformation failed from type " + provider + "://" + routeType + ": " + why);
    }
}
