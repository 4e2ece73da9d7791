package io.gatehouse.quickstart.standin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the dialects say without a server: their error bodies, and the formats that no SDK here reads. */
class DialectsTest {
    private static final String BEARER = "authorization=Bearer k";
    private static final String COHERE = "{'model':'command-r','messages':[{'role':'user','content':'%s'}]%s}";

    @ParameterizedTest(name = "{0} {1} -> {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/v1/messages | anthropic-version=2023-06-01 | {} | 401 | /error/type | authentication_error",
                "/v1/messages | x-api-key=k | {} | 400 | /error/message | anthropic-version: header is required",
                "/v1/messages | x-api-key=k,anthropic-version=1 | {'model':'m'} | 400 | /error/message | max_tokens: Field required",
                "/v1/messages | x-api-key=k,anthropic-version=1 | {'model':'missing-m','max_tokens':1,'messages':[{'role':'user','content':'x'}]} | 404 | /error/type | not_found_error",
                "/v1/messages | x-api-key=k,anthropic-version=1 | {'model':'m','max_tokens':1,'messages':[{'role':'system','content':'x'}]} | 400 | /error/message | messages.0.role: Input should be 'user' or 'assistant'",
                "/mistral/v1/chat/completions | x=y | {} | 401 | /detail | Unauthorized",
                "/mistral/v1/chat/completions | authorization=Bearer k | {'model':'m','seed':1} | 422 | /message/detail/0/loc/1 | seed",
                "/mistral/v1/chat/completions | authorization=Bearer k | {'model':'missing-m','messages':[{'role':'user','content':'x'}]} | 400 | /type | invalid_model",
                "/v2/chat | x=y | {} | 401 | /message | no api key supplied",
                "/v2/chat | authorization=Bearer k | {'messages':[]} | 400 | /message | invalid request: Invalid value for 'messages': expected a non-empty array.",
                "/v1beta/models/gemini:generateContent | x=y | {} | 403 | /error/status | PERMISSION_DENIED",
                "/v1beta/models/gemini:generateContent | x-goog-api-key=k | {} | 400 | /error/status | INVALID_ARGUMENT",
                "/v1beta/models/missing-g:generateContent | x-goog-api-key=k | {} | 404 | /error/status | NOT_FOUND",
                "/model/m/converse | x=y | {} | 403 | /message | Missing Authentication Token",
                "/model/m/converse | authorization=Basic eDp5 | {} | 403 | /message | Authorization header requires Credential, SignedHeaders and Signature for service bedrock.",
                "/model/missing-m/converse | authorization=Bearer k | {} | 400 | /message | The provided model identifier is invalid.",
                "/v1/audio/transcriptions | authorization=Bearer k | {} | 400 | /error/param | file"
            })
    void refusesInTheProvidersErrorFormat(
            String path, String headers, String body, int status, String pointer, String value) throws Exception {
        Reply.Document reply = (Reply.Document) ask(path, headers, body);

        assertEquals(status, reply.status());
        assertEquals(value, reply.body().at(pointer).asText(), reply.body().toString());
    }

    @Test
    void speaksCohereWholeAndStreamed() throws Exception {
        Reply.Document whole = (Reply.Document) ask("/v2/chat", BEARER, COHERE.formatted("hello", ""));
        assertEquals("COMPLETE", whole.body().path("finish_reason").asText());
        assertTrue(whole.body().at("/message/content/0/text").asText().endsWith("You said: hello"));
        assertEquals(1, whole.body().at("/usage/tokens/input_tokens").asInt());

        List<String> events = events(ask("/v2/chat", BEARER, COHERE.formatted("hello", ",'stream':true")));
        assertTrue(events.get(0).startsWith("event: message-start\ndata: {\"type\":\"message-start\",\"id\":"));
        assertTrue(events.get(2).contains("\"delta\":{\"message\":{\"content\":{\"text\":\"I\"}}}"), events.get(2));
        assertTrue(events.get(events.size() - 2).contains("\"finish_reason\":\"COMPLETE\""));
        assertEquals("data: [DONE]\n\n", events.get(events.size() - 1));
    }

    @Test
    void cohereCallsAToolWhenTheRequestWantsOne() throws Exception {
        String tools =
                ",'tools':[{'type':'function','function':{'name':'add','parameters':{'type':'object','properties':"
                        + "{'a':{'type':'integer'},'exact':{'type':'boolean'}}}}}],'tool_choice':'REQUIRED'";
        Reply.Document whole = (Reply.Document) ask("/v2/chat", BEARER, COHERE.formatted("sum", tools));
        assertEquals("TOOL_CALL", whole.body().path("finish_reason").asText());
        assertEquals(
                "{\"a\":1,\"exact\":true}",
                whole.body().at("/message/tool_calls/0/function/arguments").asText());

        String streamed =
                String.join("", events(ask("/v2/chat", BEARER, COHERE.formatted("sum", tools + ",'stream':true"))));
        assertTrue(streamed.contains("event: tool-call-start\n"), streamed);
        assertTrue(streamed.contains("event: tool-call-end\n"), streamed);
    }

    @Test
    void streamsGeminiAsOneJsonArrayUnlessEventsAreAskedFor() throws Exception {
        String hello = "{'contents':[{'parts':[{'text':'hello'}]}]}";
        Reply array = ask("/v1beta/models/g:streamGenerateContent", "x-goog-api-key=k", hello);
        String text = String.join("", events(array));
        assertEquals("application/json; charset=UTF-8", ((Reply.Stream) array).contentType());
        var elements = new ObjectMapper().readTree(text);
        assertTrue(elements.size() > 1, text);
        assertEquals(
                "STOP",
                elements.path(elements.size() - 1)
                        .at("/candidates/0/finishReason")
                        .asText());
    }

    @Test
    void bedrocksEventsAreFramedWithTheirChecksums() throws Exception {
        String hello = "{'messages':[{'role':'user','content':[{'text':'hello'}]}]}";
        Reply.Stream stream = (Reply.Stream) ask("/model/m/converse-stream", BEARER, hello);
        byte[] first = stream.pieces().get(0);

        assertEquals("application/vnd.amazon.eventstream", stream.contentType());
        // The CRC-32 of the first eight bytes, and of all but the last four.
        assertArrayEquals(crc(first, 8), Arrays.copyOfRange(first, 8, 12));
        assertArrayEquals(crc(first, first.length - 4), Arrays.copyOfRange(first, first.length - 4, first.length));
        assertTrue(new String(first, StandardCharsets.UTF_8).contains(":event-type\u0007\u0000\u000cmessageStart"));
    }

    @Test
    void everyPathHasOneDialect() {
        for (String path : List.of(
                "/v1/chat/completions",
                "/openai/deployments/d/chat/completions",
                "/v1/messages",
                "/mistral/v1/chat/completions",
                "/v2/chat",
                "/v1/projects/p/locations/l/publishers/google/models/g:generateContent",
                "/model/arn:aws:bedrock:eu-central-1:1:inference-profile/m/converse")) {
            assertEquals(
                    1, Dialects.all().stream().filter(each -> each.speaks(path)).count(), path);
        }
    }

    private static byte[] crc(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return ByteBuffer.allocate(4).putInt((int) crc.getValue()).array();
    }

    private static List<String> events(Reply reply) {
        return ((Reply.Stream) reply)
                .pieces().stream()
                        .map(piece -> new String(piece, StandardCharsets.UTF_8))
                        .toList();
    }

    private static Reply ask(String path, String headers, String body) {
        Map<String, String> named = new HashMap<>();
        for (String header : headers.split(",", -1)) {
            String[] parts = header.split("=", 2);
            named.put(parts[0].strip(), parts[1].strip());
        }
        Call call = new Call(
                "POST",
                path,
                Map.of(),
                named,
                Unpooled.copiedBuffer(body.replace('\'', '"'), StandardCharsets.UTF_8),
                Instant.EPOCH);
        return Dialects.all().stream()
                .filter(dialect -> dialect.speaks(path))
                .findFirst()
                .orElseThrow()
                .reply(call);
    }
}
