package io.gatehouse.llm.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.LlmRefusal;
import java.io.IOException;

/**
 * A provider's wire format for one kind of request. Immutable, safe to share.
 *
 * @param <Q> the request: {@code Chat}, {@code Prompt} or {@code Embedding}
 * @param <A> the answer: {@code Answer} or {@code Vectors}
 */
public interface Codec<Q, A> {
    /**
     * Writes the members of the request's JSON object; the braces are written around them.
     *
     * @throws LlmRefusal when the request can't be said in this format; the client gets the reason after {@code error
     *     transforming to provider://route_type: }
     * @throws IOException only from the generator
     */
    void encode(Q request, JsonGenerator json) throws IOException, LlmRefusal;

    /**
     * Reads a whole answer with status 200.
     *
     * @throws UnreadableAnswer when it lacks what an answer must have; the client gets a 500 with the reason
     */
    A decode(JsonNode answer) throws UnreadableAnswer;
}
