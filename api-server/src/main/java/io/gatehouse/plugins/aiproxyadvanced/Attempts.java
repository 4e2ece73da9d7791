package io.gatehouse.plugins.aiproxyadvanced;

import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.ChatBody;
import io.gatehouse.llm.LlmError;
import io.gatehouse.llm.Usage;
import io.gatehouse.llm.usage.UsageRecorder;
import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.Failover;
import io.gatehouse.plugin.QueryString;
import io.gatehouse.plugin.RequestBody;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One request's way over the targets. Every attempt begins with the request as the client, and the plugins before this
 * one, left it, so that nothing of one target's gets to another. Used on the exchange's event loop.
 */
final class Attempts implements Failover, Predicate<Member> {
    private static final int OK = 200;

    private final AiProxyAdvancedConfig config;
    private final BalancerConfig balancer;
    private final Exchange exchange;
    private final ChatBody body;
    private final Selection selection;
    private final @Nullable String key;

    // The request before the first attempt: names and values of the headers by turns.
    private final CharSequence[] headers;
    private final QueryString query;

    private int retriesLeft;
    private @Nullable Member current;
    private @Nullable List<Member> tried;
    private Choice choice = Choice.FRESH;
    private long began;
    private int status;

    Attempts(AiProxyAdvancedConfig config, ChatBody body, Exchange exchange) {
        this.config = config;
        this.balancer = config.balancer();
        this.exchange = exchange;
        this.body = body;
        this.selection = config.selection(body.model());
        this.key = balancer.hashes() ? exchange.headers().get(balancer.hashOnHeader()) : null;
        this.query = exchange.upstream().query();
        boolean repeatable = body.sent() instanceof RequestBody.Buffered;
        this.retriesLeft = repeatable ? balancer.retries() : 0;
        this.headers = retriesLeft > 0 ? copy(exchange.headers()) : new CharSequence[0];
    }

    private static CharSequence[] copy(HttpHeaders headers) {
        CharSequence[] copy = new CharSequence[headers.size() * 2];
        int at = 0;
        var each = headers.iteratorCharSequence();
        while (each.hasNext()) {
            Map.Entry<CharSequence, CharSequence> header = each.next();
            copy[at++] = header.getKey();
            copy[at++] = header.getValue();
        }
        return copy;
    }

    /** Prepares the first attempt. */
    Decision first() {
        Member member = pick();
        if (member == null) {
            return Decision.json(500, LlmError.body("no target is healthy"));
        }
        return member.target().whenReady(() -> first(member));
    }

    private Decision first(Member member) {
        // Waiting for credentials says nothing about the target.
        began = config.now();
        Member other = member.target().ready() ? null : insteadOf(member);
        if (other != null) {
            return other.target().whenReady(() -> first(other));
        }
        Decision decision = member.target().proxy(config.settings(), body, config.ownModelCheck(), exchange);
        if (decision instanceof Decision.Proceed) {
            begin(member);
            exchange.failover(this);
        }
        return decision;
    }

    /** Another target for one whose credentials can't be had, as if no connection could; null where that is no use. */
    private @Nullable Member insteadOf(Member member) {
        if (retriesLeft <= 0
                || !balancer.criteria()
                        .retries(Failure.ERROR, false, exchange.upstream().method())) {
            return null;
        }
        retriesLeft--;
        tried().add(member);
        member.breaker().failed(began);
        Member other = pick();
        return other == null || tried().contains(other) ? null : other;
    }

    private void begin(Member member) {
        current = member;
        status = 0;
        member.begin();
    }

    /** Whether a target can be chosen now. */
    @Override
    public boolean test(Member member) {
        return member.breaker().admits(began)
                && choice.takes(member.rests(began), tried != null && tried.contains(member));
    }

    /** Takes the best there is. */
    private @Nullable Member pick() {
        began = config.now();
        choice = Choice.FRESH;
        while (true) {
            Member member = selection.pick(key, this);
            if (member == null) {
                if (choice == Choice.LAST) {
                    return null;
                }
                choice = choice.next();
            } else if (member.breaker().claim(began)) {
                return member;
            }
        }
    }

    /** Which targets are good enough; the next is asked for when there are none. */
    private enum Choice {
        FRESH,
        /** Those that asked for rest, too: better than no attempt. */
        RESTING,
        /** Those that failed this request, unless they asked for rest: they would be asked at once again. */
        LAST;

        boolean takes(boolean rests, boolean tried) {
            return switch (this) {
                case FRESH -> !rests && !tried;
                case RESTING -> !tried;
                case LAST -> !rests;
            };
        }

        Choice next() {
            return this == FRESH ? RESTING : LAST;
        }
    }

    @Override
    public boolean fails(int answered, HttpHeaders answer) {
        status = answered;
        if (!balancer.criteria().fails(answered)) {
            return false;
        }
        Member member = current;
        long rest = RetryAfter.nanos(answer);
        if (member != null && rest > 0) {
            member.restUntil(config.now() + rest);
        }
        failed(FailoverCriteria.counts(answered));
        return retriesLeft > 0
                && balancer.criteria().retries(answered, exchange.upstream().method());
    }

    @Override
    public boolean fails(Failure failure, boolean sent) {
        Member member = current;
        if (member != null) {
            // What was generated until the answer broke off was used all the same.
            count(member);
        }
        failed(true);
        return retriesLeft > 0
                && balancer.criteria()
                        .retries(failure, sent, exchange.upstream().method());
    }

    /** @param counts whether the target is to blame */
    private void failed(boolean counts) {
        Member member = current;
        current = null;
        if (member == null) {
            return;
        }
        member.end();
        tried().add(member);
        if (counts) {
            long now = config.now();
            member.breaker().failed(now);
            if (balancer.measuresLatency()) {
                member.latency().failed(now);
            }
        }
    }

    @Override
    public boolean next() {
        while (retriesLeft > 0) {
            retriesLeft--;
            Member member = pick();
            if (member == null) {
                return false;
            }
            if (prepare(member)) {
                begin(member);
                return true;
            }
            tried().add(member);
        }
        return false;
    }

    private List<Member> tried() {
        List<Member> known = tried == null ? new ArrayList<>(2) : tried;
        tried = known;
        return known;
    }

    /** False when the request can't be put in the target's terms, which is no reason to refuse it any more. */
    private boolean prepare(Member member) {
        CallReport report = exchange.attached(CallReport.class);
        UsageRecorder recorder = exchange.attached(UsageRecorder.class);
        restore();
        // The client's model was accepted: at the next target it is called by another name.
        Decision decision = member.target().proxy(config.settings(), body, false, exchange);
        if (decision instanceof Decision.Proceed) {
            return true;
        }
        restore(CallReport.class, report);
        restore(UsageRecorder.class, recorder);
        return false;
    }

    private <T> void restore(Class<T> type, @Nullable T before) {
        if (before == null) {
            exchange.detach(type);
        } else {
            exchange.attach(type, before);
        }
    }

    private void restore() {
        HttpHeaders outgoing = exchange.headers();
        outgoing.clear();
        for (int i = 0; i < headers.length; i += 2) {
            outgoing.add(headers[i], headers[i + 1]);
        }
        exchange.upstream().query(query);
        if (body.sent() instanceof RequestBody.Buffered sent) {
            exchange.upstream().replaceBody(Unpooled.wrappedBuffer(sent.bytes()));
        }
    }

    @Override
    public void over(boolean complete) {
        Member member = current;
        if (member == null) {
            return;
        }
        CallReport report = exchange.attached(CallReport.class);
        if (status != 0 && report != null && report.failed()) {
            failed(true);
            count(member);
            return;
        }
        current = null;
        member.end();
        if (status == 0) {
            // The client left, or another plugin refused the request: nothing is known of the target.
            return;
        }
        member.breaker().succeeded(began);
        Usage used = count(member);
        if (complete && status == OK && balancer.measuresLatency()) {
            long now = config.now();
            double divisor = balancer.perToken() && used != null ? Math.max(1, used.completion()) : 1;
            member.latency().observe((now - began) / divisor, now);
        }
    }

    /** Adds what the answer used; null when tokens don't matter, or there are none. */
    private @Nullable Usage count(Member member) {
        UsageRecorder recorder = status == OK && balancer.needsTokens() ? UsageRecorder.of(exchange) : null;
        if (recorder == null) {
            return null;
        }
        Usage used = recorder.tokens();
        if (balancer.countsUsage()) {
            member.used().add(balancer.tokenCount().of(recorder, used), config.now());
        }
        return used;
    }
}
