package io.gatehouse.llm.provider;

import io.gatehouse.json.JsonText;
import io.gatehouse.json.ObjectSplice;
import io.gatehouse.json.ScannedObject;
import io.gatehouse.plugin.UpstreamRequest;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;

/** A body that was put together anew: for providers with a dialect of their own. */
public final class TranslatedBody implements UpstreamBody {
    private ByteBuf json;

    /** Takes over the buffer, which holds one JSON object. */
    public TranslatedBody(ByteBuf json) {
        this.json = json;
    }

    @Override
    public boolean has(String member) {
        return scan().has(member);
    }

    /** Writes the body a second time; only a credential in the body comes here. */
    @Override
    public void set(String member, String value) {
        ObjectSplice splice = new ObjectSplice(scan());
        splice.set(member, JsonText.quote(value));
        ByteBuf changed = splice.render(ByteBufAllocator.DEFAULT);
        json.release();
        json = changed;
    }

    private ScannedObject scan() {
        return ScannedObject.scan(ByteBufUtil.getBytes(json))
                .orElseThrow(() -> new IllegalStateException("the body is a JSON object"));
    }

    @Override
    public void writeTo(UpstreamRequest request) {
        request.replaceBody(json);
    }
}
