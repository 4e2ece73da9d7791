package io.gatehouse.examples.terraform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gatehouse.examples.terraform.Expectations.Expected;
import io.gatehouse.examples.terraform.Expectations.Request;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Sends the requests of an example to the proxy; each is repeated until it comes out as expected. */
final class Requests {
    private static final Duration LIVE_WITHIN = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final long PAUSE_MILLIS = 20;
    private static final int LONGEST_SHOWN = 300;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LONGEST)
            .build();
    private final Site site;
    private final Duration liveWithin;

    Requests(Site site) {
        this(site, LIVE_WITHIN);
    }

    /** @param liveWithin how long a request is repeated */
    Requests(Site site, Duration liveWithin) {
        this.site = site;
        this.liveWithin = liveWithin;
    }

    /** What did not come out as expected; empty when all is well. */
    List<String> send(Example example) {
        List<String> problems = new ArrayList<>();
        for (Request request : example.expectations().requests()) {
            List<String> wrong = until(request);
            if (!wrong.isEmpty()) {
                problems.add("request '" + request.name() + "': " + String.join("; ", wrong));
            }
        }
        return problems;
    }

    private List<String> until(Request request) {
        long end = System.nanoTime() + liveWithin.toNanos();
        List<String> wrong = once(request);
        while (!wrong.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
            wrong = once(request);
        }
        return wrong;
    }

    private List<String> once(Request request) {
        HttpRequest.Builder http = HttpRequest.newBuilder(site.proxy().resolve(request.path()))
                .timeout(LONGEST)
                .method(
                        request.verb(),
                        request.body()
                                .map(body -> BodyPublishers.ofString(site.filled(body.toString())))
                                .orElse(BodyPublishers.noBody()));
        if (request.body().isPresent()) {
            http.setHeader("Content-Type", "application/json");
        }
        request.headers().forEach((name, value) -> http.setHeader(name, site.filled(value)));
        try {
            return differences(request.expect(), this.http.send(http.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            return List.of("no answer from the proxy: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending requests", e);
        }
    }

    private static List<String> differences(Expected expected, HttpResponse<String> answer) {
        List<String> wrong = new ArrayList<>();
        if (answer.statusCode() != expected.status()) {
            wrong.add("the status is " + answer.statusCode() + ", expected " + expected.status() + "; the answer is "
                    + shown(answer.body()));
        }
        expected.headers().forEach((name, value) -> {
            String found = answer.headers().firstValue(name).orElse("missing");
            if (!found.equals(value)) {
                wrong.add("the header " + name + " is " + found + ", expected " + value);
            }
        });
        if (!expected.json().isEmpty()) {
            JsonNode body = parsed(answer.body());
            expected.json().forEach((pointer, value) -> {
                if (!body.at(pointer).equals(value)) {
                    wrong.add(pointer + " is " + shown(body.at(pointer).toString()) + ", expected " + value);
                }
            });
        }
        if (expected.contains() != null && !answer.body().contains(expected.contains())) {
            wrong.add("the answer has no '" + expected.contains() + "': " + shown(answer.body()));
        }
        return wrong;
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
