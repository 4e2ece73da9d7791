package io.gatehouse.llm.provider;

import io.gatehouse.json.JsonText;
import io.gatehouse.json.ObjectSplice;
import io.gatehouse.json.ScannedObject;
import io.gatehouse.plugin.UpstreamRequest;
import io.netty.buffer.ByteBufAllocator;

/** The client's own bytes with some top-level members changed: for providers that speak OpenAI's dialect. */
public final class SplicedBody implements UpstreamBody {
    private final ScannedObject original;
    private final ObjectSplice splice;

    public SplicedBody(ScannedObject original) {
        this.original = original;
        this.splice = new ObjectSplice(original);
    }

    /** The body as the client sent it. */
    public ScannedObject original() {
        return original;
    }

    @Override
    public boolean has(String member) {
        return original.has(member);
    }

    @Override
    public void set(String member, String value) {
        splice.set(member, JsonText.quote(value));
    }

    /** Sets a member to a value that is JSON text already. */
    public void setJson(String member, byte[] json) {
        splice.set(member, json);
    }

    public void remove(String member) {
        splice.remove(member);
    }

    /** Gives the client's value another name, unless that name has one already; the old name goes. */
    public void rename(String from, String to) {
        int member = original.find(from);
        if (member < 0) {
            return;
        }
        if (!original.has(to) && !splice.isChanged(to) && !splice.isChanged(from)) {
            splice.set(to, original.value(member));
        }
        splice.remove(from);
    }

    @Override
    public void writeTo(UpstreamRequest request) {
        if (!splice.isUnchanged()) {
            request.replaceBody(splice.render(ByteBufAllocator.DEFAULT));
        }
    }
}
