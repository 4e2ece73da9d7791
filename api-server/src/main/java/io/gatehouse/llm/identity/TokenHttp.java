package io.gatehouse.llm.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.BeanContext;
import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.DefaultHttpClientConfiguration;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.HttpClientConfiguration;
import io.micronaut.http.client.HttpClientRegistry;
import io.micronaut.http.client.LoadBalancer;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Calls token endpoints and metadata services, and waits for them. The client is made for the first call. */
@Singleton
public final class TokenHttp implements AutoCloseable {
    /** The content type of {@link #post}. */
    public static final String FORM = "application/x-www-form-urlencoded; charset=utf-8";

    private static final int OK = 200;
    private static final int MOST_ANSWER_BYTES = 256 * 1024;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(5);

    /** OAuth's error, and AWS's: words of a fixed set, not the descriptions beside them. */
    private static final Pattern ERROR =
            Pattern.compile("\"error\"\\s*:\\s*\"([\\w.-]{1,64})\"|<Code>([\\w.-]{1,64})</Code>");

    private final Supplier<HttpClient> maker;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable HttpClient client;

    @Inject
    TokenHttp(BeanContext context, BeanProvider<HttpClientRegistry<HttpClient>> registry) {
        this(() -> registry.get().resolveClient(null, LoadBalancer.empty(), configuration(), context));
    }

    TokenHttp(Supplier<HttpClient> maker) {
        this.maker = maker;
    }

    static HttpClientConfiguration configuration() {
        HttpClientConfiguration configuration = new DefaultHttpClientConfiguration();
        configuration.setConnectTimeout(CONNECT_TIMEOUT);
        configuration.setReadTimeout(READ_TIMEOUT);
        configuration.setMaxContentLength(MOST_ANSWER_BYTES);
        // A secret must not follow to somewhere else.
        configuration.setFollowRedirects(false);
        return configuration;
    }

    /** A GET; the body of an answer with status 200. */
    public byte[] get(URI uri, Map<String, String> headers) throws IOException {
        return send(HttpRequest.create(HttpMethod.GET, uri.toString()), headers);
    }

    /** A PUT without a body. */
    public byte[] put(URI uri, Map<String, String> headers) throws IOException {
        return send(HttpRequest.create(HttpMethod.PUT, uri.toString()).body(new byte[0]), headers);
    }

    /** A POST of a form, encoded as by {@link #form}. */
    public byte[] post(URI uri, Map<String, String> headers, String form) throws IOException {
        MutableHttpRequest<String> request = HttpRequest.<String>create(HttpMethod.POST, uri.toString())
                .header("Content-Type", FORM)
                .body(form);
        return send(request, headers);
    }

    /** {@code a=b&c=d}, encoded. */
    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private byte[] send(MutableHttpRequest<?> request, Map<String, String> headers) throws IOException {
        headers.forEach(request::header);
        String to = request.getUri().getScheme() + "://" + request.getUri().getRawAuthority();
        HttpResponse<?> answer;
        try {
            answer = client().toBlocking().exchange(request, byte[].class);
        } catch (HttpClientResponseException refused) {
            answer = refused.getResponse();
        } catch (HttpClientException failure) {
            throw new IOException("no answer of " + to + ": " + failure.getMessage(), failure);
        }
        byte[] body = answer.getBody(byte[].class).orElse(new byte[0]);
        if (answer.code() != OK) {
            Matcher error = ERROR.matcher(new String(body, UTF_8));
            String said = !error.find() ? "" : " (" + (error.group(1) == null ? error.group(2) : error.group(1)) + ")";
            throw new IOException(to + " answered with status " + answer.code() + said);
        }
        return body;
    }

    private HttpClient client() {
        lock.lock();
        try {
            HttpClient made = client;
            if (made == null) {
                made = maker.get();
                client = made;
            }
            return made;
        } finally {
            lock.unlock();
        }
    }

    @Override
    @PreDestroy
    public void close() {
        lock.lock();
        try {
            if (client != null) {
                client.close();
            }
        } finally {
            lock.unlock();
        }
    }
}
