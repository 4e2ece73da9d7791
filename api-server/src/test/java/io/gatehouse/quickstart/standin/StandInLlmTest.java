package io.gatehouse.quickstart.standin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stand-in's bytes on the wire, as a client without any SDK sees them. */
class StandInLlmTest {
    private static final String OPENAI = "/v1/chat/completions";
    private static final String AZURE = "/openai/deployments/gpt/chat/completions?api-version=2024-10-21";
    private static final String HELLO = "{'model':'m','messages':[{'role':'user','content':'hello'}]}";

    private final HttpClient http = HttpClient.newHttpClient();
    private StandInLlm standIn;

    @BeforeEach
    void start() {
        standIn = StandInLlm.start(0, Dialects.all(), Duration.ofMillis(1));
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void everyAnswerSaysThatItIsAStandIn() throws Exception {
        HttpResponse<String> answer = post(OPENAI, HELLO, "Authorization", "Bearer k");

        assertEquals(200, answer.statusCode());
        assertEquals(
                StandInLlm.NOTICE, answer.headers().firstValue("x-stand-in").orElseThrow());
        assertTrue(answer.headers().firstValue("x-request-id").orElseThrow().startsWith("req_"));
        String text = new ObjectMapper()
                .readTree(answer.body())
                .at("/choices/0/message/content")
                .asText();
        assertEquals("I am Gatehouse's stand-in, not a language model. You said: hello", text);
    }

    @Test
    void streamIsServerSentEventsThatEndWithDone() throws Exception {
        HttpResponse<String> answer = post(
                OPENAI,
                "{'model':'m','stream':true,'messages':[{'role':'user','content':'hello'}]}",
                "Authorization",
                "Bearer k");

        assertEquals(
                "text/event-stream; charset=utf-8",
                answer.headers().firstValue("content-type").orElseThrow());
        String[] events = answer.body().split("\n\n", -1);
        assertEquals("data: [DONE]", events[events.length - 2]);
        assertTrue(events[0].startsWith("data: {\"id\":\"chatcmpl-"), events[0]);
        assertTrue(events[0].contains("\"role\":\"assistant\""), events[0]);
        assertTrue(events[events.length - 3].contains("\"finish_reason\":\"stop\""), events[events.length - 3]);
        assertFalse(answer.body().contains("usage"), answer.body());
    }

    @Test
    void azureOpensAStreamWithWhatItsFiltersFound() throws Exception {
        HttpResponse<String> answer =
                post(AZURE, "{'stream':true,'messages':[{'role':'user','content':'hello'}]}", "api-key", "k");
        assertTrue(answer.body().split("\n\n", -1)[0].contains("prompt_filter_results"), answer.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/chat/completions | | | " + HELLO + " | 401 | No API key",
                "/v1/chat/completions | authorization | Basic eDp5 | " + HELLO + " | 401 | No API key",
                "/v1/chat/completions | authorization | Bearer k | {'messages':[{'role':'user','content':'x'}]} | 400 | no model",
                "/v1/chat/completions | authorization | Bearer k | not json | 400 | not a JSON object",
                "/v1/chat/completions | authorization | Bearer k | [] | 400 | not a JSON object",
                "/v1/chat/completions | authorization | Bearer k | {'model':'m'} | 400 | 'messages'",
                "/v1/chat/completions | authorization | Bearer k | {'model':'m','messages':[]} | 400 | 'messages'",
                "/v1/chat/completions | authorization | Bearer k | {'model':'m','messages':[{'role':'user'}]} | 400 | 'messages[0].content'",
                "/v1/chat/completions | authorization | Bearer k | {'model':'m','stream':'yes','messages':[{'role':'user','content':'x'}]} | 400 | 'stream'",
                "/v1/chat/completions | authorization | Bearer k | {'model':'m','max_tokens':0,'messages':[{'role':'user','content':'x'}]} | 400 | 'max_tokens'",
                "/v1/chat/completions | authorization | Bearer k | {'model':'missing-m','messages':[{'role':'user','content':'x'}]} | 404 | 'missing-m'",
                "/v1/nothing | authorization | Bearer k | {} | 404 | Unknown request URL",
                "/openai/deployments/gpt/chat/completions?api-version=1 | | | " + HELLO + " | 401 | No API key",
                "/openai/deployments/gpt/chat/completions | api-key | k | " + HELLO + " | 404 | api-version",
                "/openai/deployments/missing-gpt/chat/completions?api-version=1 | api-key | k | " + HELLO
                        + " | 404 | missing-gpt"
            })
    void refusesInTheProvidersErrorFormat(
            String path, String header, String value, String body, int status, String message) throws Exception {
        HttpResponse<String> answer = header == null ? post(path, body) : post(path, body, header, value);

        assertEquals(status, answer.statusCode());
        JsonNode error = new ObjectMapper().readTree(answer.body()).path("error");
        assertTrue(error.path("message").asText().contains(message), answer.body());
        assertTrue(error.has("code"), answer.body());
    }

    @Test
    void refusesABodyAboveTheLimit() throws Exception {
        HttpResponse<String> answer =
                post(OPENAI, "x".repeat(StandInLlm.LARGEST_BODY + 1), "Authorization", "Bearer k");
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("request_too_large"), answer.body());
    }

    @Test
    void countsEveryRequest() throws Exception {
        var unused = post(OPENAI, HELLO);
        unused = post("/nothing", "{}");
        assertEquals(2, standIn.requests());
    }

    private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(standIn.url() + path))
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString(body.replace('\'', '"')));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
