package io.gatehouse.plugins.keyauth;

import io.gatehouse.json.CurrentBody;
import io.gatehouse.json.ObjectSplice;
import io.gatehouse.json.ScannedObject;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.QueryString;
import io.gatehouse.plugin.RequestBody;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Keys in form and JSON bodies; a body of any other type holds none. */
final class KeyInBody {
    private KeyInBody() {}

    static FoundKey find(Exchange exchange, String name) {
        if (!(CurrentBody.of(exchange) instanceof RequestBody.Buffered body)) {
            return FoundKey.NONE;
        }
        if (CurrentBody.isOfType(exchange, "application/json")) {
            return ScannedObject.scan(body.bytes())
                    .map(object -> FoundKey.of(List.of(object.text(name))))
                    .orElse(FoundKey.NONE);
        }
        return isForm(exchange) ? FoundKey.of(form(body).all(name)) : FoundKey.NONE;
    }

    /** Takes the key out of the body that goes upstream. */
    static void hide(Exchange exchange, String name) {
        if (!(CurrentBody.of(exchange) instanceof RequestBody.Buffered body)) {
            return;
        }
        if (CurrentBody.isOfType(exchange, "application/json")) {
            Optional<ScannedObject> object = ScannedObject.scan(body.bytes());
            if (object.isPresent() && object.get().find(name) >= 0) {
                ObjectSplice splice = new ObjectSplice(object.get());
                splice.remove(name);
                exchange.upstream().replaceBody(splice.render(ByteBufAllocator.DEFAULT));
            }
        } else if (isForm(exchange)) {
            QueryString form = form(body);
            QueryString rest = form.without(name);
            if (rest != form) {
                exchange.upstream().replaceBody(Unpooled.copiedBuffer(rest.raw(), StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static boolean isForm(Exchange exchange) {
        return CurrentBody.isOfType(exchange, "application/x-www-form-urlencoded");
    }

    /** Bytes as characters one to one, so that what is not touched comes out as it went in. */
    private static QueryString form(RequestBody.Buffered body) {
        return new QueryString(new String(body.bytes(), StandardCharsets.ISO_8859_1));
    }
}
