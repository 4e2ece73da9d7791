package io.gatehouse.gateway;

import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseEncoder;

/** Writes responses; the answer to a HEAD request has headers only, whatever they say of a body. */
final class ClientResponseEncoder extends HttpResponseEncoder {
    private boolean toHead;

    void toHead(boolean head) {
        toHead = head;
    }

    @Override
    protected boolean isContentAlwaysEmpty(HttpResponse response) {
        return toHead || super.isContentAlwaysEmpty(response);
    }
}
