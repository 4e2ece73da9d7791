package io.gatehouse.sdk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.gatehouse.sdk.http.Caller;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests with the token, again where that makes sense, and turns answers into JSON or exceptions.
 *
 * @param server without a slash at its end
 * @param timeout for one attempt, its answer's body included
 */
record Exchange(HttpClient http, URI server, Token token, Duration timeout, Retries retries, String userAgent)
        implements Caller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LARGEST_ANSWER = 256 * 1024 * 1024;

    /** Kept out of every message. */
    record Token(String value) {
        Token {
            // The JDK would quote the whole header in its complaint.
            if (value.isBlank() || !value.chars().allMatch(c -> c > ' ' && c < 127)) {
                throw new IllegalArgumentException("the token is empty or has characters that no header can hold");
            }
        }

        String hiddenIn(String text) {
            return text.replace(value, "***");
        }

        @Override
        public String toString() {
            return "***";
        }
    }

    @Override
    public JsonNode call(String method, String path, @Nullable JsonNode body) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("the path '" + path + "' doesn't start with a slash");
        }
        URI target = URI.create(server + path);
        String call = method + " " + target;
        HttpRequest request = request(method, target, body);
        Retries.Attempts attempts = retries.attempts();
        try {
            while (true) {
                try {
                    HttpResponse<byte[]> answer = send(request);
                    if (answer.statusCode() <= 299) {
                        return json(call, answer.body());
                    }
                    if (!attempts.again(answer.statusCode(), answer.headers())) {
                        String text = token.hiddenIn(new String(answer.body(), StandardCharsets.UTF_8));
                        throw Refusal.of(call, answer.statusCode(), answer.headers(), text)
                                .exception();
                    }
                } catch (BoundedBody.TooLarge e) {
                    throw new InvalidAnswerException(call + ": " + e.getMessage(), e);
                } catch (IOException e) {
                    if (!attempts.again(method)) {
                        throw failed(call, e);
                    }
                }
            }
        } catch (TimeoutException e) {
            throw new ConnectionException(call + " had no answer within " + timeout.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionException(call + " was interrupted", e);
        }
    }

    private HttpRequest request(String method, URI target, @Nullable JsonNode body) {
        BodyPublisher publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
        return HttpRequest.newBuilder(target)
                .header("Authorization", "Bearer " + token.value())
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", "application/json")
                .header("User-Agent", userAgent)
                .method(method, publisher)
                .build();
    }

    /** The JDK's own time limit ends with the headers of the answer; this one is for all of it. */
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException, TimeoutException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, info -> new BoundedBody(LARGEST_ANSWER));
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (TimeoutException | InterruptedException e) {
            answer.cancel(true);
            throw e;
        }
    }

    private static JsonNode json(String call, byte[] body) {
        try {
            JsonNode json = JSON.readTree(body);
            return json == null ? MissingNode.getInstance() : json;
        } catch (IOException e) {
            String problem = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
            throw new InvalidAnswerException(call + " answered something other than JSON: " + problem, e);
        }
    }

    private ConnectionException failed(String call, IOException e) {
        return e instanceof ConnectException
                ? new ConnectionException("nothing answers at " + server, e)
                : new ConnectionException(call + " failed: " + token.hiddenIn(String.valueOf(e.getMessage())), e);
    }
}
