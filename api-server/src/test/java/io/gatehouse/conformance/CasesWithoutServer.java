package io.gatehouse.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.ScannedObject;
import io.gatehouse.llm.proxy.Providers;
import io.gatehouse.llm.usage.TokenEstimate;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;

/** The cases that need no listener. */
public final class CasesWithoutServer {
    private final Cases cases;
    private final Providers providers;

    public CasesWithoutServer(Cases cases, Providers providers) {
        this.cases = cases;
        this.providers = providers;
    }

    /** How a case is checked; empty when it needs a server. */
    public Optional<Check> check(Cases.Case one) {
        TranslationCase translation = new TranslationCase(cases, providers, one);
        return switch (one.category()) {
            case "request-transform" -> Optional.of(translation::request);
            case "response-transform" -> Optional.of(translation::response);
            case "stream-transform" -> Optional.of(translation::stream);
            case "upstream-request" -> Optional.of(translation::upstream);
            case "template" -> Optional.of(translation::template);
            case "format-detect" -> Optional.of(translation::format);
            case "frame-parse" -> Optional.of(new FrameCase(cases, one)::check);
            case "token-estimate" -> Optional.of(() -> estimate(one));
            case "native-adapter", "prompt-plugin", "transformer-plugin" ->
                Optional.of(() -> {
                    throw new IllegalStateException("about another plugin");
                });
            default -> Optional.empty();
        };
    }

    private static void estimate(Cases.Case one) {
        JsonNode request = one.json().at("/input/request");
        ScannedObject scanned = ScannedObject.scan(request.toString().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        Assertions.assertEquals(
                one.json().at("/expected/prompt_tokens").asLong(),
                TokenEstimate.prompt(scanned, request.path("stream").asBoolean()),
                one.json()::toString);
    }

    /** Fails with an {@link AssertionError} or whatever else went wrong. */
    @FunctionalInterface
    public interface Check {
        void run() throws Exception;
    }
}
