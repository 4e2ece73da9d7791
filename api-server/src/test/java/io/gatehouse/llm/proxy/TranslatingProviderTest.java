package io.gatehouse.llm.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.ChatBody;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.Provider;
import io.gatehouse.llm.provider.TransformationFailure;
import io.gatehouse.llm.provider.TranslatedBody;
import io.gatehouse.llm.provider.UpstreamCall;
import io.gatehouse.plugin.Decisions;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.FakeExchange;
import io.gatehouse.plugin.ResponseBody;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A provider with a dialect of its own needs nothing but its own class. */
class TranslatingProviderTest {
    /** Speaks a made-up dialect: the prompt goes in as {@code say}, the answer comes out of {@code said}. */
    private static final class Parrot implements Provider {
        @Override
        public String name() {
            return "parrot";
        }

        @Override
        public PreparedTarget prepare(Target target) {
            return request -> {
                if (request.stream()) {
                    throw LlmRefusal.badRequest("error transforming to parrot://" + target.routeType());
                }
                ObjectNode body = JsonNodeFactory.instance.objectNode();
                body.put("say", request.body().object().text("prompt"));
                request.exchange().headers().set("parrot-version", "1");
                return new UpstreamCall(
                        new Endpoint(true, "parrot.example", 443, true),
                        "/v1/" + request.model(),
                        request.exchange().upstream().query(),
                        new TranslatedBody(body),
                        head -> new ResponseBody.Collect(
                                1000,
                                (whole, bytes) -> new String(bytes, UTF_8).contains("said")
                                        ? "{\"choices\":[]}".getBytes(UTF_8)
                                        : TransformationFailure.answer(
                                                whole, "parrot", target.routeType(), "nothing said"),
                                false));
            };
        }
    }

    private final Providers providers = new Providers(List.of(new Parrot()));

    private ProxyTarget target() throws Exception {
        return providers.prepare(Fields.of(new ObjectMapper()
                .readTree("{\"route_type\":\"llm/v1/completions\",\"model\":{\"provider\":\"parrot\",\"name\":\"ara\"},"
                        + "\"auth\":{\"param_name\":\"key\",\"param_value\":\"k\",\"param_location\":\"body\"}}")));
    }

    private static ProxySettings settings() throws Exception {
        return ProxySettings.read(Fields.of(JsonNodeFactory.instance.objectNode()));
    }

    private static String run(ProxyTarget target, FakeExchange exchange) throws Exception {
        return Decisions.text(target.proxy(settings(), ChatBody.read(exchange, 1000), true, exchange));
    }

    @Test
    void translatesBothWays() throws Exception {
        FakeExchange exchange = FakeExchange.json("{\"prompt\":\"hello\"}");
        assertEquals("proceed", run(target(), exchange));
        assertEquals("/v1/ara", exchange.upstream().path());
        assertEquals("{\"say\":\"hello\",\"key\":\"k\"}", exchange.sentBody());
        assertEquals("1", exchange.headers().get("parrot-version"));
        FakeExchange.Answer answer = exchange.answer("{\"said\":1}");
        assertEquals("{\"choices\":[]}", answer.text());
        assertEquals("parrot/ara", answer.headers().get("X-Kong-LLM-Model"));
    }

    @Test
    void failsInTheReferencesWords() throws Exception {
        FakeExchange exchange = FakeExchange.json("{\"prompt\":\"hello\"}");
        assertEquals("proceed", run(target(), exchange));
        FakeExchange.Answer answer = exchange.answer("{}");
        assertEquals(500, answer.status());
        assertEquals(
                "{\"error\":{\"message\":\"transformation failed from type parrot://llm/v1/completions: nothing said\"}}",
                answer.text());
        assertEquals(
                "400 {\"error\":{\"message\":\"error transforming to parrot://llm/v1/completions\"}}",
                run(target(), FakeExchange.json("{\"prompt\":\"hello\",\"stream\":true}")));
    }

    @Test
    void refusesTwoProvidersOfOneName() {
        assertThrows(IllegalStateException.class, () -> new Providers(List.of(new Parrot(), new Parrot())));
    }
}
