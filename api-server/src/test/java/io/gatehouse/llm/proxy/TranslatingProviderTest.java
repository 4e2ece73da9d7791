package io.gatehouse.llm.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.ChatBody;
import io.gatehouse.llm.FinishReason;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.chat.Answer;
import io.gatehouse.llm.chat.Choice;
import io.gatehouse.llm.chat.Prompt;
import io.gatehouse.llm.codec.Events;
import io.gatehouse.llm.codec.StreamDecoder;
import io.gatehouse.llm.codec.StreamingCodec;
import io.gatehouse.llm.codec.Translation;
import io.gatehouse.llm.codec.UnreadableAnswer;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.Provider;
import io.gatehouse.llm.provider.UpstreamCall;
import io.gatehouse.llm.stream.FrameDecoder;
import io.gatehouse.llm.stream.LinesDecoder;
import io.gatehouse.plugin.Decisions;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.FakeExchange;
import io.gatehouse.plugin.InvalidConfig;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A provider with a dialect of its own needs nothing but its own class. */
class TranslatingProviderTest {
    /** Speaks a made-up dialect: the prompt goes in as {@code say}, the answer comes out of {@code said}. */
    private static final class Parrot implements Provider, StreamingCodec<Prompt> {
        @Override
        public String name() {
            return "parrot";
        }

        @Override
        public PreparedTarget prepare(Target target) throws InvalidConfig {
            Translation<Prompt> translation = Translation.completions(target, this);
            return request -> {
                Translation.Translated translated = translation.translate(request);
                request.exchange().headers().set("parrot-version", "1");
                return new UpstreamCall(
                        new Endpoint(true, "parrot.example", 443, true),
                        "/v1/" + request.model(),
                        request.exchange().upstream().query(),
                        translated.body(),
                        translated.success());
            };
        }

        @Override
        public void encode(Prompt prompt, JsonGenerator json) throws IOException, LlmRefusal {
            if (prompt.prompt().isBlank()) {
                throw LlmRefusal.badRequest("a parrot needs words");
            }
            json.writeStringField("say", prompt.prompt());
        }

        @Override
        public Answer decode(JsonNode answer) throws UnreadableAnswer {
            if (!answer.has("said")) {
                throw new UnreadableAnswer("nothing said");
            }
            Choice choice = new Choice(answer.path("said").asText(), null, List.of(), FinishReason.STOP);
            return new Answer("p-1", null, 7, List.of(choice), Usage.of(1, 2), Map.of());
        }

        @Override
        public FrameDecoder frames(String contentType) {
            return new LinesDecoder();
        }

        @Override
        public StreamDecoder stream() {
            return (frame, sink) -> {
                JsonNode event = Events.object(frame);
                sink.start("p-1", null);
                sink.text(event.path("said").asText());
                if (event.path("over").asBoolean()) {
                    sink.usage(Usage.of(1, 2));
                    sink.done();
                }
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
        assertEquals("{\"key\":\"k\",\"say\":\"hello\"}", exchange.sentBody());
        assertEquals("1", exchange.headers().get("parrot-version"));
        FakeExchange.Answer answer = exchange.answer("{\"said\":\"hello\"}");
        assertEquals(
                "{\"id\":\"p-1\",\"object\":\"text_completion\",\"created\":7,\"model\":\"ara\",\"choices\":[{\"index\":0,"
                        + "\"text\":\"hello\",\"logprobs\":null,\"finish_reason\":\"stop\"}],"
                        + "\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":2,\"total_tokens\":3}}",
                answer.text());
        assertEquals("parrot/ara", answer.headers().get("X-Kong-LLM-Model"));
    }

    @Test
    void streamsAndReportsWhatWasCounted() throws Exception {
        FakeExchange exchange =
                FakeExchange.json("{\"prompt\":\"hello\",\"stream\":true,\"stream_options\":{\"include_usage\":true}}");
        assertEquals("proceed", run(target(), exchange));
        FakeExchange.Answer answer =
                exchange.answer("{\"said\":\"hel\"}\n{\"said\":\"lo\",\"over\":true}\n{\"said\":\"more\"}");
        List<String> events = answer.text()
                .replaceAll("\"created\":[0-9]+", "\"created\":7")
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
        String head =
                "data: {\"id\":\"p-1\",\"object\":\"text_completion\",\"created\":7,\"model\":\"ara\",\"choices\":[";
        assertEquals(
                List.of(
                        head + "{\"index\":0,\"text\":\"hel\",\"logprobs\":null,\"finish_reason\":null}]}",
                        head + "{\"index\":0,\"text\":\"lo\",\"logprobs\":null,\"finish_reason\":null}]}",
                        head + "{\"index\":0,\"text\":\"\",\"logprobs\":null,\"finish_reason\":\"stop\"}]}",
                        head + "],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":2,\"total_tokens\":3}}",
                        "data: [DONE]"),
                events);
        assertEquals("text/event-stream", answer.headers().get("Content-Type"));
        CallReport report = exchange.attached(CallReport.class);
        assertNotNull(report);
        assertEquals(Usage.of(1, 2), report.usage());
    }

    @Test
    void endsAStreamThatBreaksOffWithAnError() throws Exception {
        FakeExchange exchange = FakeExchange.json("{\"prompt\":\"hello\",\"stream\":true}");
        assertEquals("proceed", run(target(), exchange));
        String text = exchange.answer("{\"said\":\"hel\"}\n").text();
        assertTrue(
                text.endsWith(
                        "data: {\"error\":{\"message\":\"the provider's stream ended before the answer was complete\","
                                + "\"type\":\"upstream_error\"}}\n\n"),
                text);
        assertFalse(text.contains("[DONE]"), text);
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
                "400 {\"error\":{\"message\":\"error transforming to parrot://llm/v1/completions: a parrot needs words\"}}",
                run(target(), FakeExchange.json("{\"prompt\":\" \"}")));
    }

    @Test
    void refusesTwoProvidersOfOneName() {
        assertThrows(IllegalStateException.class, () -> new Providers(List.of(new Parrot(), new Parrot())));
    }
}
