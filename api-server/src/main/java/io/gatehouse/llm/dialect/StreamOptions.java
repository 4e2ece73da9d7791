package io.gatehouse.llm.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.json.ScannedObject;
import java.io.IOException;

/** What a client says about the stream that it wants: {@code stream_options}. */
public record StreamOptions(ObjectNode options) {
    static final String MEMBER = "stream_options";
    private static final String INCLUDE_USAGE = "include_usage";
    private static final ObjectMapper JSON = new ObjectMapper();

    public static StreamOptions of(ScannedObject request) {
        int member = request.find(MEMBER);
        if (member >= 0) {
            try {
                JsonNode options = JSON.readTree(request.value(member));
                if (options instanceof ObjectNode object) {
                    return new StreamOptions(object);
                }
            } catch (IOException impossible) {
                throw new IllegalStateException("a member that was scanned can be read", impossible);
            }
        }
        return new StreamOptions(JSON.createObjectNode());
    }

    public boolean includesUsage() {
        return options.path(INCLUDE_USAGE).asBoolean(false);
    }

    byte[] withUsage() {
        return options.deepCopy().put(INCLUDE_USAGE, true).toString().getBytes(UTF_8);
    }
}
