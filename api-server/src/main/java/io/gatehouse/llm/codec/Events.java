package io.gatehouse.llm.codec;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.JsonTrees;
import io.gatehouse.llm.stream.BrokenStream;
import io.gatehouse.llm.stream.Frame;

/** Events whose data is JSON. */
public final class Events {
    private Events() {}

    /** The event's JSON object. */
    public static JsonNode object(Frame frame) throws BrokenStream {
        return JsonTrees.read(frame.data())
                .filter(JsonNode::isObject)
                .orElseThrow(() -> new BrokenStream("an event of the provider's stream is not a JSON object"));
    }
}
