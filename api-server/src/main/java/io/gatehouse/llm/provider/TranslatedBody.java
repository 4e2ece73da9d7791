package io.gatehouse.llm.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.plugin.UpstreamRequest;
import io.netty.buffer.Unpooled;

/** A body that was put together anew: for providers with a dialect of their own. */
public final class TranslatedBody implements UpstreamBody {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode content;

    /** Takes over the node. */
    public TranslatedBody(ObjectNode content) {
        this.content = content;
    }

    @Override
    public boolean has(String member) {
        return content.hasNonNull(member);
    }

    @Override
    public void set(String member, String value) {
        content.put(member, value);
    }

    @Override
    public void writeTo(UpstreamRequest request) {
        try {
            request.replaceBody(Unpooled.wrappedBuffer(JSON.writeValueAsBytes(content)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a JSON tree can be written", impossible);
        }
    }
}
