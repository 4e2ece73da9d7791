package io.gatehouse.llm.usage;

import static io.gatehouse.plugin.FinishedExchanges.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.AuthConfig;
import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.ChatBody;
import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.Usage;
import io.gatehouse.plugin.FakeExchange;
import io.gatehouse.plugin.FinishedExchange;
import io.gatehouse.plugin.FinishedExchanges;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.ResponseBody;
import io.gatehouse.plugin.ResponseHead;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageRecorderTest {
    private static final String STATISTICS = "'logging':{'log_statistics':true}";
    private static final String PAYLOADS = "'logging':{'log_statistics':true,'log_payloads':true}";
    private static final String PRICES = "'model':{'options':{'input_cost':10,'output_cost':10}}";
    private static final String QUESTION =
            "{'model':'asked','messages':[{'role':'user','content':'what is one and one'}]}";
    private static final String STREAM = """
            data: {'model':'served','choices':[{'index':0,'delta':{'role':'assistant','content':''}}]}

            data: {'model':'served','choices':[{'index':0,'delta':{'content':'It is '}}]}

            data: {'model':'served','choices':[{'index':0,'delta':{'content':'twó.'},'finish_reason':'stop'}]}

            """.replace('\'', '"');
    private static final String USAGE = """
            data: {'model':'served','choices':[],'usage':{'prompt_tokens':25,'completion_tokens':12,'total_tokens':37}}

            """.replace('\'', '"');
    private static final Target TARGET = target();
    private static final String DONE = "data: [DONE]\n\n";

    @Test
    void readsModelTokensAndCostOfAWholeAnswer() throws Exception {
        UsageRecorder recorder = recorder("{" + STATISTICS + "," + PRICES + "}", false);

        String answer = "{'model':'served-1','choices':[{'message':{'content':'two'}}],'usage':{'prompt_tokens':25,"
                + "'completion_tokens':12,'total_tokens':37,'prompt_tokens_details':{'cached_tokens':20}}}";
        collect(recorder, answer.replace('\'', '"'));

        JsonNode proxy = finish(recorder, 200).toJson();
        assertEquals(25, proxy.at("/usage/prompt_tokens").asInt());
        assertEquals(12, proxy.at("/usage/completion_tokens").asInt());
        assertEquals(37, proxy.at("/usage/total_tokens").asInt());
        assertEquals(20, proxy.at("/usage/prompt_tokens_details/cached_tokens").asInt());
        assertEquals("0.00037", proxy.at("/usage/cost").toString());
        assertEquals("served-1", proxy.at("/meta/response_model").asText());
        assertEquals("asked", proxy.at("/meta/request_model").asText());
        assertEquals("openai", proxy.at("/meta/provider_name").asText());
        assertEquals("oneshot", proxy.at("/meta/request_mode").asText());
        assertFalse(proxy.has("payload"));
        assertFalse(proxy.path("usage").has("estimated"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100_000})
    void readsAStreamWhateverItsPiecesAndChangesNoByte(int pieceBytes) throws Exception {
        UsageRecorder recorder = recorder("{" + PAYLOADS + "}", true);

        String sent = stream(recorder, STREAM + USAGE + DONE, pieceBytes);

        assertEquals(STREAM + USAGE + DONE, sent);
        UsageRecord record = finish(recorder, 200);
        assertEquals(Usage.of(25, 12), record.tokens());
        assertTrue(record.timeToFirstTokenMillis() >= 0);
        JsonNode response = json(record.responsePayload());
        assertEquals("It is twó.", response.at("/choices/0/message/content").asText());
        assertEquals("stop", response.at("/choices/0/finish_reason").asText());
        assertEquals(37, response.at("/usage/total_tokens").asInt());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 100_000})
    void takesAUsageEventOutThatTheClientDidNotAskFor(int pieceBytes) throws Exception {
        UsageRecorder recorder = recorder("{" + STATISTICS + "}", true);
        recorder.hideUsage();

        assertEquals(STREAM + DONE, stream(recorder, STREAM + USAGE + DONE, pieceBytes));

        assertEquals(Usage.of(25, 12), finish(recorder, 200).tokens());
    }

    @Test
    void estimatesTheTokensOfAStreamThatIsCutOff() throws Exception {
        UsageRecorder recorder = recorder("{" + STATISTICS + "}", true);
        stream(recorder, STREAM, 10);

        UsageRecord record = finish(recorder, 200);

        // Five words at 1.8, ten characters at four each.
        assertEquals(Usage.of(9, 3), record.tokens());
        assertTrue(record.estimated());
        assertTrue(record.toJson().at("/usage/estimated").asBoolean());
    }

    @Test
    void countsNoTokensOfARequestThatFailed() throws Exception {
        UsageRecord record = finish(recorder("{" + STATISTICS + "}", false), 429);

        assertEquals(Usage.of(0, 0), record.tokens());
        assertEquals(429, record.status());
        assertFalse(record.estimated());
    }

    @Test
    void whatTheProviderTellsGoesBeforeWhatIsSeen() throws Exception {
        FakeExchange exchange = question();
        ChatRequest request = request(exchange, true);
        UsageRecorder recorder =
                Objects.requireNonNull(settings("{" + STATISTICS + "}").begin(request, "anthropic", false));
        request.report().usage(Usage.of(100, 50));
        request.report().responseModel("claude");

        stream(recorder, STREAM + USAGE, 100_000);

        assertEquals(Usage.of(100, 50), finish(recorder, 200).tokens());
        assertEquals("claude", finish(recorder, 200).responseModel());
    }

    @Test
    void logsPayloadsWithoutTheGatewaysCredentials() throws Exception {
        UsageRecorder recorder = recorder(
                "{" + PAYLOADS + ",'auth':{'header_name':'Authorization','header_value':'Bearer sk-0123456789',"
                        + "'param_name':'token','param_value':'abc','param_location':'body'}}",
                false);
        recorder.sent("{\"token\":\"abc\",\"messages\":[\"sk-0123456789\"]}".getBytes(UTF_8));

        collect(recorder, "{\"choices\":[],\"echo\":\"sk-0123456789\"}");

        UsageRecord record = finish(recorder, 200);
        assertEquals("{\"token\":\"REDACTED\",\"messages\":[\"REDACTED\"]}", record.requestPayload());
        assertEquals("{\"choices\":[],\"echo\":\"REDACTED\"}", record.responsePayload());
    }

    @Test
    void recordsNothingThatNobodyLooksAt() throws Exception {
        FakeExchange unobserved = FakeExchange.json(QUESTION.replace('\'', '"'));
        assertNull(settings("{" + STATISTICS + "}").begin(request(unobserved, false), "openai", false));
        assertNull(UsageRecorder.of(unobserved));

        assertNull(settings("{}").begin(request(question(), false), "openai", false));
    }

    private static Target target() {
        try {
            return Target.read(Fields.of(json("{'route_type':'llm/v1/chat','model':{'provider':'openai'}}")));
        } catch (InvalidConfig impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static UsageSettings settings(String config) throws InvalidConfig {
        Fields fields = Fields.of(json(config));
        return UsageSettings.read(fields, AuthConfig.read(fields.object("auth")));
    }

    private static ChatRequest request(FakeExchange exchange, boolean stream) {
        CallReport report = new CallReport(TARGET, "asked", stream);
        return new ChatRequest(exchange, ChatBody.read(exchange, 1000), "asked", stream, report);
    }

    private static FakeExchange question() {
        return FakeExchange.json(QUESTION.replace('\'', '"')).asObserved();
    }

    private static UsageRecorder recorder(String config, boolean stream) throws InvalidConfig {
        return Objects.requireNonNull(settings(config).begin(request(question(), stream), "openai", false));
    }

    private static UsageRecord finish(UsageRecorder recorder, int status) {
        FinishedExchange finished = FinishedExchanges.proxied(status, recorder);
        UsageRecord record = UsageRecord.of(finished);
        assertNotNull(record);
        return record;
    }

    private static void collect(UsageRecorder recorder, String answer) {
        ResponseHead head = new ResponseHead(200, new DefaultHttpHeaders(), true);
        ResponseBody wish = new ResponseBody.Collect(1000, (seen, body) -> body, true);
        ResponseBody.Collect seen = (ResponseBody.Collect) ObservedAnswer.of(wish, head, recorder);
        assertEquals(answer, new String(seen.complete().body(head, answer.getBytes(UTF_8)), UTF_8));
    }

    /** What the client gets of a stream that comes in pieces of that size and then breaks off. */
    private static String stream(UsageRecorder recorder, String events, int pieceBytes) {
        HttpHeaders headers = new DefaultHttpHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        ResponseHead head = new ResponseHead(200, headers, true);
        ResponseBody.Transform transform =
                (ResponseBody.Transform) ObservedAnswer.of(new ResponseBody.Pass(), head, recorder);
        ByteBuf sent = Unpooled.buffer();
        Consumer<ByteBuf> out = piece -> {
            sent.writeBytes(piece);
            piece.release();
        };
        ByteBuf all = Unpooled.copiedBuffer(events, UTF_8);
        while (all.isReadable()) {
            ByteBuf piece = all.readRetainedSlice(Math.min(pieceBytes, all.readableBytes()));
            transform.transformer().piece(piece, UnpooledByteBufAllocator.DEFAULT, out);
            piece.release();
        }
        transform.transformer().broken(UnpooledByteBufAllocator.DEFAULT, out);
        return sent.toString(UTF_8);
    }
}
