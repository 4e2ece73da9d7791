package io.gatehouse.llm.codec;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.JsonTrees;
import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.LlmError;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.provider.PlainBody;
import io.gatehouse.llm.provider.TransformationFailure;
import io.gatehouse.plugin.ResponseBody;
import io.gatehouse.plugin.ResponseFilter;
import io.gatehouse.plugin.ResponseHead;
import java.util.Optional;

/** Collects an answer, has it translated, and answers 500 where it is none. */
final class WholeAnswer implements ResponseBody.Complete {
    /** An answer of text has some kilobytes, one with pictures some megabytes; each is held in memory. */
    private static final int LIMIT_BYTES = 16 * 1024 * 1024;

    private final Target target;
    private final ChatRequest request;
    private final Translator translator;

    private WholeAnswer(Target target, ChatRequest request, Translator translator) {
        this.target = target;
        this.request = request;
        this.translator = translator;
    }

    /** Makes the client's answer of the provider's. */
    @FunctionalInterface
    interface Translator {
        byte[] translate(JsonNode answer) throws UnreadableAnswer;
    }

    static ResponseFilter filter(Target target, ChatRequest request, Translator translator) {
        WholeAnswer answer = new WholeAnswer(target, request, translator);
        return head -> new ResponseBody.Collect(LIMIT_BYTES, answer, false);
    }

    @Override
    public byte[] body(ResponseHead head, byte[] body) {
        Optional<JsonNode> json = PlainBody.of(head, body, LIMIT_BYTES).flatMap(JsonTrees::read);
        if (json.isEmpty() || !json.get().isObject()) {
            return failure(head, "failed to decode " + target.routeType() + " response");
        }
        try {
            byte[] translated = translator.translate(json.get());
            head.headers().set("Content-Type", LlmError.CONTENT_TYPE);
            return translated;
        } catch (UnreadableAnswer unreadable) {
            return failure(head, unreadable.why());
        }
    }

    private byte[] failure(ResponseHead head, String why) {
        request.report().fail();
        return TransformationFailure.answer(head, target.provider(), target.routeType(), why);
    }
}
