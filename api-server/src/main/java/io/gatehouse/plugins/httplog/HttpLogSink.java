package io.gatehouse.plugins.httplog;

import io.gatehouse.observe.log.LogEntry;
import io.gatehouse.observe.log.LogSink;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.exceptions.HttpClientException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Sends a batch in one request. */
final class HttpLogSink implements LogSink {
    private static final int FIRST_FAILURE = 300;

    private final LogServer server;
    private final boolean array;
    private final Supplier<HttpClient> client;

    /** @param array whether entries go as an array, even a single one; else each batch is one entry */
    HttpLogSink(LogServer server, boolean array, Supplier<HttpClient> client) {
        this.server = server;
        this.array = array;
        this.client = client;
    }

    @Override
    public void write(List<LogEntry> batch) throws IOException {
        MutableHttpRequest<byte[]> request = HttpRequest.<byte[]>create(
                HttpMethod.parse(server.method()), server.url().toString());
        server.headers().forEach(request::header);
        request.body(array ? array(batch) : batch.get(0).json());
        int status;
        try {
            HttpResponse<byte[]> response = client.get().toBlocking().exchange(request, byte[].class);
            status = response.code();
        } catch (HttpClientException failure) {
            throw new IOException("no answer: " + failure.getMessage(), failure);
        }
        if (status >= FIRST_FAILURE) {
            throw new IOException("it answered with status " + status);
        }
    }

    private static byte[] array(List<LogEntry> batch) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.write('[');
        for (int i = 0; i < batch.size(); i++) {
            if (i > 0) {
                json.write(',');
            }
            json.writeBytes(batch.get(i).json());
        }
        json.write(']');
        return json.toByteArray();
    }
}
