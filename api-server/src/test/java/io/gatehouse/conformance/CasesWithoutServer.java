package io.gatehouse.conformance;

import io.gatehouse.llm.proxy.Providers;
import java.util.Optional;

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
            case "native-adapter", "prompt-plugin", "transformer-plugin", "token-estimate" ->
                Optional.of(() -> {
                    throw new IllegalStateException("about another plugin");
                });
            default -> Optional.empty();
        };
    }

    /** Fails with an {@link AssertionError} or whatever else went wrong. */
    @FunctionalInterface
    public interface Check {
        void run() throws Exception;
    }
}
