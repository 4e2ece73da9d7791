package io.gatehouse.llm.dialect;

import io.gatehouse.json.CurrentBody;
import io.gatehouse.json.ScannedObject;
import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.RouteType;
import io.gatehouse.llm.openai.UsageReader;
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
final class ChoicesCheck {
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

    /** @param report told what the answer says of itself */
    ResponseBody collect(CallReport report) {
        return new ResponseBody.Collect(LIMIT_BYTES, (head, body) -> body(head, body, report), true);
    }

    /** Whether the response says that it is no stream of events. */
    static boolean isDocument(ResponseHead head) {
        String type = head.headers().get("Content-Type", "");
        return CurrentBody.isMediaType(type, "application/json") || CurrentBody.isMediaType(type, "text/html");
    }

    /**
     * For a document in place of a stream: a client that waits for events would find none in it, and take that for the
     * answer.
     */
    ResponseBody instead(CallReport report) {
        return new ResponseBody.Collect(
                LIMIT_BYTES,
                (head, body) -> {
                    report.fail();
                    String type = head.headers().get("Content-Type", "");
                    return TransformationFailure.answer(
                            head, provider, routeType, "expected a stream of events but got '" + type + "'");
                },
                false);
    }

    byte[] body(ResponseHead head, byte[] body, CallReport report) {
        String encoding = head.headers().get("Content-Encoding");
        if (encoding == null || encoding.equalsIgnoreCase("identity")) {
            return check(head, body, body, report);
        }
        // The packed bytes go on: whoever passes them to a client that takes none unpacks them.
        Optional<byte[]> plain =
                encoding.equalsIgnoreCase("gzip") ? PlainBody.inflate(body, LIMIT_BYTES) : Optional.empty();
        return plain.map(json -> check(head, json, body, report)).orElseGet(() -> decodeFailure(head, report));
    }

    private byte[] check(ResponseHead head, byte[] json, byte[] body, CallReport report) {
        Optional<ScannedObject> object = ScannedObject.scan(json);
        if (object.isEmpty()) {
            return decodeFailure(head, report);
        }
        if (object.get().find(member) >= 0) {
            describe(object.get(), report);
            return body;
        }
        report.fail();
        return TransformationFailure.answer(
                head, provider, routeType, "'" + member + "' not in " + routeType + " response");
    }

    private static void describe(ScannedObject answer, CallReport report) {
        String model = answer.text("model");
        report.responseModel(model.isEmpty() ? null : model);
        int usage = answer.find("usage");
        if (usage >= 0) {
            // Read only if somebody counts: the answer goes on without having been parsed.
            report.usage(() -> UsageReader.read(answer.value(usage)));
        }
    }

    private byte[] decodeFailure(ResponseHead head, CallReport report) {
        report.fail();
        return TransformationFailure.answer(head, provider, routeType, "failed to decode " + routeType + " response");
    }
}
