package io.gatehouse.junit;

import io.gatehouse.quickstart.standin.Call;
import io.gatehouse.quickstart.standin.Dialect;
import io.gatehouse.quickstart.standin.Reply;
import io.gatehouse.quickstart.standin.StandInLlm;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * The LLM behind the gateway under test. It asks no model; its answers name the model that was asked for. It speaks the
 * formats of OpenAI, Azure, Anthropic, Mistral, Cohere, Gemini and Bedrock, each at its provider's own paths: {@code
 * url() + "/v1/chat/completions"} is OpenAI's. Safe to use from any thread.
 */
public final class StandIn {
    /** More are forgotten, the oldest first. */
    public static final int MOST_REQUESTS = 1000;

    private final StandInLlm llm;
    private final Deque<LlmRequest> requests = new ArrayDeque<>();

    private StandIn(Collection<Dialect> dialects) {
        this.llm = StandInLlm.start(
                0, dialects.stream().<Dialect>map(Recorded::new).toList(), Duration.ZERO);
    }

    static StandIn start(Collection<Dialect> dialects) {
        return new StandIn(dialects);
    }

    /** Scheme, host and port, without a slash at the end. */
    public URI url() {
        return URI.create(llm.url());
    }

    /** What providers were asked since the test began, oldest first. */
    public List<LlmRequest> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    void forget() {
        synchronized (requests) {
            requests.clear();
        }
    }

    void close() {
        llm.close();
    }

    private void keep(LlmRequest request) {
        synchronized (requests) {
            if (requests.size() == MOST_REQUESTS) {
                requests.removeFirst();
            }
            requests.addLast(request);
        }
    }

    /** A dialect that tells what it was asked. */
    private final class Recorded implements Dialect {
        private final Dialect dialect;

        Recorded(Dialect dialect) {
            this.dialect = dialect;
        }

        @Override
        public String name() {
            return dialect.name();
        }

        @Override
        public boolean speaks(String path) {
            return dialect.speaks(path);
        }

        @Override
        public Reply reply(Call call) {
            Reply reply = dialect.reply(call);
            keep(new LlmRequest(
                    name(), call.method(), call.path(), call.query(), call.headers(), call.body(), reply.status()));
            return reply;
        }
    }
}
