package io.gatehouse.llm;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.CurrentBody;
import io.gatehouse.json.ScannedObject;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.RequestBody;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The client's request as far as routing needs it. The object is null when the body is not JSON, not announced as JSON,
 * or longer than the plugin reads: all the same to the reference, which then finds no prompt.
 */
public final class ChatBody {
    private static final String JSON = "application/json";

    private final RequestBody sent;
    private final @Nullable ScannedObject object;
    private final String model;

    private ChatBody(RequestBody sent, @Nullable ScannedObject object) {
        this.sent = sent;
        this.object = object;
        this.model = object == null ? "" : object.text("model");
    }

    /** Reads the body that the plugins before left, up to {@code maxBytes}. */
    public static ChatBody read(Exchange exchange, int maxBytes) {
        RequestBody sent = CurrentBody.of(exchange);
        String contentType = exchange.headers().get("Content-Type");
        if (contentType != null && !CurrentBody.isMediaType(contentType, JSON)) {
            return new ChatBody(sent, null);
        }
        if (sent instanceof RequestBody.Buffered buffered && buffered.bytes().length <= maxBytes) {
            return new ChatBody(sent, ScannedObject.scan(buffered.bytes()).orElse(null));
        }
        return new ChatBody(sent, null);
    }

    /** The body as the plugins before left it, JSON or not. */
    public RequestBody sent() {
        return sent;
    }

    /** The model that the client asks for; empty when it names none. */
    public String model() {
        return model;
    }

    public boolean wantsStream() {
        return object != null && object.isTrue("stream");
    }

    /**
     * Checks that there is something to ask.
     *
     * @throws LlmRefusal when there are neither messages nor a prompt, nor texts to embed for a route that embeds
     */
    public void requirePrompts(RouteType routeType) throws LlmRefusal {
        boolean embeds = routeType == RouteType.EMBEDDINGS && is(routeType);
        if (!embeds && !is(RouteType.CHAT) && !is(RouteType.COMPLETIONS)) {
            throw LlmRefusal.badRequest("request body doesn't contain valid prompts");
        }
    }

    /**
     * Checks that the body is what the route takes.
     *
     * @throws LlmRefusal when it is another kind, or several
     */
    public void requireFormat(RouteType routeType) throws LlmRefusal {
        if (is(RouteType.CHAT) && is(RouteType.COMPLETIONS)) {
            throw LlmRefusal.badRequest("request matches multiple LLM request formats");
        }
        if (!is(routeType)) {
            RouteType found = is(RouteType.CHAT) ? RouteType.CHAT : RouteType.COMPLETIONS;
            throw LlmRefusal.badRequest(
                    "[" + found + "] message format is not compatible with [" + routeType + "] route type");
        }
    }

    private boolean is(RouteType routeType) {
        if (object == null) {
            return false;
        }
        return switch (routeType) {
            case CHAT -> object.isFilled("messages", '[');
            case COMPLETIONS -> object.isFilled("prompt", '"') || object.isFilled("prompt", '[');
            case EMBEDDINGS -> object.isFilled("input", '"') || object.isFilled("input", '[');
            case PRESERVE -> true;
        };
    }

    /** The whole body as a tree, for providers that translate it; there is one once {@link #requirePrompts} passed. */
    public JsonNode tree() {
        return object().tree();
    }

    /** The scanned body; empty when it is not JSON, or too long to be looked at. */
    public Optional<ScannedObject> json() {
        return Optional.ofNullable(object);
    }

    /** The scanned body; there is one once {@link #requirePrompts} passed. */
    public ScannedObject object() {
        return Optional.ofNullable(object).orElseThrow(() -> new IllegalStateException("the body is not JSON"));
    }
}
