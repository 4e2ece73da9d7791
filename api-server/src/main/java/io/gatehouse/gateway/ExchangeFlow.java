package io.gatehouse.gateway;

import io.gatehouse.gateway.chain.ConfiguredPlugin;
import io.gatehouse.gateway.chain.PluginChain;
import io.gatehouse.gateway.router.PathNormalizer;
import io.gatehouse.gateway.router.RouteRequest;
import io.gatehouse.gateway.router.UpstreamPath;
import io.gatehouse.plugin.ConsumerView;
import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.FinishedExchange;
import io.gatehouse.plugin.UpstreamRequest;
import io.gatehouse.problem.ProxyError;
import io.gatehouse.snapshot.Match;
import io.gatehouse.snapshot.ServedRoute;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.AsciiString;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads one request through the gateway: match, plugins in their order, upstream. Runs on the client's event loop; only
 * a plugin that waits runs elsewhere, and meanwhile nothing else happens to the exchange.
 */
final class ExchangeFlow {
    private static final Logger LOG = LoggerFactory.getLogger(ExchangeFlow.class);

    private final ClientConnection client;
    private final HttpRequest request;
    private final AsciiString requestId = RequestIds.next();
    private final long startedNanos = System.nanoTime();
    private final boolean keepAlive;
    private final boolean hasBody;
    private boolean awaitsContinue;
    private boolean requestComplete;
    private boolean asksForWebSocket;

    /** Where the next request would begin is unknown. */
    private boolean malformed;

    private @Nullable ProxyExchange exchange;
    private @Nullable ExchangeRecord record;
    private PluginChain chain = PluginChain.EMPTY;
    private List<PluginChain> unroutedLogs = List.of();
    private int next;
    private @Nullable RequestBodyBuffer buffer;
    private boolean waitingForBody;
    private boolean blocked;
    private boolean gone;
    private @Nullable UpstreamCall call;
    private @Nullable ArrayDeque<HttpContent> earlyPieces;
    private final ClientAnswer answer;

    ExchangeFlow(ClientConnection client, HttpRequest request) {
        this.client = client;
        this.request = request;
        this.keepAlive = HttpUtil.isKeepAlive(request);
        this.hasBody = HttpUtil.isTransferEncodingChunked(request) || HttpUtil.getContentLength(request, 0L) > 0;
        this.awaitsContinue = hasBody && HttpUtil.is100ContinueExpected(request);
        this.answer = new ClientAnswer(this, client, request);
    }

    AsciiString requestId() {
        return requestId;
    }

    long startedNanos() {
        return startedNanos;
    }

    @Nullable
    ProxyExchange exchange() {
        return exchange;
    }

    /** Null when no plugin looks at the exchange once it is over. */
    @Nullable
    ExchangeRecord record() {
        return record;
    }

    ClientAnswer answer() {
        return answer;
    }

    boolean isHead() {
        return request.method().equals(HttpMethod.HEAD);
    }

    boolean hasBody() {
        return hasBody;
    }

    boolean requestComplete() {
        return requestComplete;
    }

    boolean malformed() {
        return malformed;
    }

    /** Whether the connection may serve another request after this one. */
    boolean mayKeepAlive() {
        // A client that never got its 100 may or may not send the body: the next bytes can't be told apart.
        return keepAlive && !awaitsContinue && !malformed && !client.draining();
    }

    void begin() {
        if (request.decoderResult().isFailure()) {
            requestComplete = true;
            recordUnrouted(null);
            refuseMalformed(request.decoderResult().cause());
            return;
        }
        RequestTarget target = RequestTarget.of(request, client.services().listenerPort());
        if (target == null) {
            recordUnrouted(null);
            refuseMalformed(null);
            return;
        }
        if (request.method().equals(HttpMethod.TRACE) || request.method().equals(HttpMethod.CONNECT)) {
            recordUnrouted(target);
            answer.error(ProxyError.METHOD_NOT_ALLOWED);
            return;
        }
        Match match = client.services()
                .match(new RouteRequest(
                        request.method().name(),
                        target.host(),
                        target.port(),
                        target.path(),
                        request.headers(),
                        client.services().https(),
                        client.serverName(),
                        target.query(),
                        client.peers()));
        if (match == null) {
            recordUnrouted(target);
            answer.error(ProxyError.NO_ROUTE);
            return;
        }
        if (match.route().httpsOnly() && !client.services().https()) {
            recordUnrouted(target);
            redirectToHttps(match.route(), target);
            return;
        }
        route(match, target);
    }

    private void route(Match match, RequestTarget target) {
        ServedRoute route = match.route();
        chain = route.chain();
        if (chain.logs()) {
            record = new ExchangeRecord(request, target, client.address(), startedNanos);
        }
        String path = PathNormalizer.encode(
                UpstreamPath.of(route.servicePath(), target.path(), match.matchedPath(), route.stripPath()));
        UpstreamRequest upstream =
                new UpstreamRequest(request.method(), route.endpoint(), path, target.query(), route.timeouts());
        String clientHost = request.headers().get(HttpHeaderNames.HOST);
        if (route.preserveHost() && clientHost != null) {
            upstream.hostHeader(clientHost);
        }
        asksForWebSocket = HopHeaders.strip(request.headers()) && !hasBody;
        request.headers().remove(HttpHeaderNames.EXPECT);
        exchange = new ProxyExchange(
                requestId,
                request,
                target,
                client.address(),
                client.services().listenerPortHeader(),
                client.services().https(),
                match,
                upstream);
        if (chain.bufferBytes() > 0) {
            buffer = new RequestBodyBuffer(chain.bufferBytes(), chain.longerStreams());
            if (HttpUtil.getContentLength(request, 0L) > chain.bufferBytes()) {
                buffer.exceed();
            }
        }
        runChain();
    }

    /** Runs plugins until one answers, one has to wait, or the request goes upstream. */
    private void runChain() {
        ProxyExchange current = routed();
        while (next < chain.size()) {
            ConfiguredPlugin<?> plugin = chain.at(next, current.consumer());
            if (plugin == null) {
                next++;
                continue;
            }
            int bytes = plugin.requestBody().bufferBytes();
            if (bytes > 0) {
                if (!bodyReady()) {
                    waitForBody();
                    return;
                }
                current.body(body().view(bytes));
            }
            next++;
            if (plugin.blocks()) {
                runElsewhere(plugin, current);
                return;
            }
            if (!proceeds(plugin, decide(plugin, current, () -> plugin.access(current)))) {
                return;
            }
        }
        forward();
    }

    private Decision decide(ConfiguredPlugin<?> plugin, ProxyExchange current, Supplier<Decision> access) {
        current.running(plugin);
        try {
            return access.get();
        } catch (RuntimeException failure) {
            LOG.error("plugin {} failed, request {}", plugin.name(), requestId, failure);
            return Decision.refuse(ProxyError.UNEXPECTED.status(), ProxyError.UNEXPECTED.message());
        }
    }

    private void runElsewhere(ConfiguredPlugin<?> plugin, ProxyExchange current) {
        blocked = true;
        client.services().blocking().execute(() -> {
            Decision decision = decide(plugin, current, () -> plugin.access(current));
            client.context().executor().execute(() -> resume(plugin, () -> decision));
        });
    }

    /** What the plugin waits for is under way elsewhere. */
    private void rest(ConfiguredPlugin<?> plugin, Decision.Await wish) {
        blocked = true;
        ProxyExchange current = routed();
        wish.until()
                .whenComplete((result, failure) -> client.context()
                        .executor()
                        .execute(() -> resume(plugin, () -> decide(plugin, current, wish.then()))));
    }

    private void resume(ConfiguredPlugin<?> plugin, Supplier<Decision> decision) {
        blocked = false;
        if (gone) {
            over(false);
        } else if (proceeds(plugin, decision.get())) {
            runChain();
            readComplete();
        }
    }

    private boolean proceeds(ConfiguredPlugin<?> plugin, Decision decision) {
        if (decision instanceof Decision.Proceed) {
            return true;
        }
        return decision.fold(
                proceed -> true,
                respond -> {
                    answer.local(respond.status(), respond.headers(), respond.body());
                    return false;
                },
                refuse -> {
                    answer.error(refuse.status(), refuse.message(), refuse.headers());
                    return false;
                },
                await -> {
                    rest(plugin, await);
                    return false;
                });
    }

    /** Every plugin let the request pass. */
    private void forward() {
        ProxyExchange current = routed();
        Endpoint endpoint = current.upstream().endpoint();
        if (endpoint == null) {
            answer.error(current.service() == null ? ProxyError.NO_SERVICE : ProxyError.PROTOCOL_NOT_SERVED);
            return;
        }
        if (buffer != null && current.upstream().replacedBody() == null) {
            if (buffer.tooLarge()) {
                answer.error(ProxyError.BODY_TOO_LARGE);
                return;
            }
            if (!bodyReady()) {
                waitForBody();
                return;
            }
            if (buffer.overflows()) {
                earlyPieces = buffer.pieces(requestComplete);
                buffer = null;
            }
        }
        ServedRoute route = current.served();
        int retries = 0;
        BalancedCall balanced = null;
        if (current.failover() == null && endpoint.equals(route.endpoint())) {
            endpoint = current.secured(endpoint);
            if (endpoint == null) {
                answer.error(ProxyError.PROTOCOL_NOT_SERVED);
                return;
            }
            retries = route.retries();
            balanced = BalancedCall.of(current, endpoint);
            endpoint = balanced == null ? endpoint : balanced.next();
            if (endpoint == null) {
                answer.error(ProxyError.NO_TARGET);
                return;
            }
        }
        sendContinue();
        UpstreamCall started = new UpstreamCall(this, client, current, endpoint, balanced, retries);
        call = started;
        started.start(buffer);
        if (buffer == null && hasBody) {
            client.waitForBody(true);
        }
    }

    /** Takes a piece of the request body. */
    void content(HttpContent piece) {
        if (piece.decoderResult().isFailure()) {
            requestComplete = true;
            piece.release();
            if (call != null) {
                call.abort();
            }
            refuseMalformed(piece.decoderResult().cause());
            return;
        }
        requestComplete = piece instanceof LastHttpContent;
        if (!hasBody) {
            piece.release();
            return;
        }
        client.waitForBody(!requestComplete);
        if (record != null) {
            record.requestBody(piece.content().readableBytes());
        }
        if (buffer != null) {
            buffer.add(piece.content());
            if (buffer.overflows() && !requestComplete) {
                // The rest is read when it can be sent.
                client.reading(false);
            }
            if (waitingForBody && bodyReady()) {
                waitingForBody = false;
                runChain();
            }
        } else if (call != null) {
            call.requestPiece(piece);
        } else {
            // A body that streams while a plugin waits: it is not read any further.
            early(piece);
        }
    }

    /** Takes bytes that came after the connection went over to another protocol. */
    void raw(ByteBuf bytes) {
        if (call == null) {
            bytes.release();
        } else {
            call.fromClient(bytes);
        }
    }

    boolean asksForWebSocket() {
        return asksForWebSocket;
    }

    private void early(HttpContent piece) {
        if (earlyPieces == null) {
            earlyPieces = new ArrayDeque<>(2);
            client.reading(false);
        }
        earlyPieces.add(piece);
    }

    /** The pieces that came before there was an upstream to send them to. */
    @Nullable
    ArrayDeque<HttpContent> takeEarlyPieces() {
        ArrayDeque<HttpContent> pieces = earlyPieces;
        earlyPieces = null;
        return pieces;
    }

    void readComplete() {
        if (call != null) {
            call.flush();
        }
    }

    void clientWritable(boolean writable) {
        if (call != null) {
            call.clientWritable(writable);
        }
    }

    /** The client closed the connection: nobody reads the answer, so the upstream stops too. */
    void clientGone() {
        gone = true;
        if (call != null) {
            call.abort();
        }
        if (!blocked) {
            over(false);
        }
    }

    void clientTimedOut() {
        if (call != null) {
            call.abort();
        }
        answer.timeOut();
    }

    /** The answer is complete. */
    void answered() {
        boolean reusable = mayKeepAlive() && !answer.closeAfter();
        over(true);
        client.finished(this, reusable);
    }

    private void over(boolean complete) {
        if (buffer != null) {
            buffer.release();
        }
        ArrayDeque<HttpContent> pieces = takeEarlyPieces();
        if (pieces != null) {
            pieces.forEach(HttpContent::release);
        }
        ProxyExchange current = exchange;
        if (current != null) {
            current.over(complete);
            current.upstream().replaceBody(Unpooled.EMPTY_BUFFER);
        }
        ExchangeRecord notes = record;
        if (notes != null) {
            record = null;
            FinishedExchange finished = notes.finish(requestId.toString(), current);
            if (current != null) {
                log(chain, finished, current.consumer());
            } else {
                unroutedLogs.forEach(plugins -> log(plugins, finished, null));
            }
        }
    }

    private void log(PluginChain plugins, FinishedExchange finished, @Nullable ConsumerView consumer) {
        for (int i = 0; i < plugins.size(); i++) {
            ConfiguredPlugin<?> plugin = plugins.at(i, consumer);
            if (plugin != null && plugin.logs()) {
                try {
                    plugin.log(finished);
                } catch (RuntimeException failure) {
                    LOG.error("plugin {} failed to log, request {}", plugin.name(), requestId, failure);
                }
            }
        }
    }

    /** A request that no route's plugins will see; global ones are told of it all the same. */
    private void recordUnrouted(@Nullable RequestTarget target) {
        unroutedLogs = client.services().snapshots().get().unroutedLogs();
        if (!unroutedLogs.isEmpty()) {
            record = new ExchangeRecord(request, target, client.address(), startedNanos);
        }
    }

    PluginChain chain() {
        return chain;
    }

    private ProxyExchange routed() {
        ProxyExchange current = exchange;
        if (current == null) {
            throw new IllegalStateException("the request has no route yet");
        }
        return current;
    }

    private RequestBodyBuffer body() {
        RequestBodyBuffer current = buffer;
        if (current == null) {
            throw new IllegalStateException("the request body is not collected");
        }
        return current;
    }

    private boolean bodyReady() {
        return !hasBody || requestComplete || body().tooLarge() || body().overflows();
    }

    private void waitForBody() {
        waitingForBody = true;
        sendContinue();
        client.waitForBody(true);
    }

    private void sendContinue() {
        if (awaitsContinue) {
            awaitsContinue = false;
            client.write(new DefaultFullHttpResponse(
                    HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE, Unpooled.EMPTY_BUFFER));
            client.flush();
        }
    }

    private void refuseMalformed(@Nullable Throwable cause) {
        malformed = true;
        if (cause instanceof TooLongHttpLineException) {
            answer.error(ProxyError.URI_TOO_LONG);
        } else if (cause instanceof TooLongHttpHeaderException) {
            answer.error(ProxyError.HEADERS_TOO_LARGE);
        } else {
            answer.error(ProxyError.BAD_REQUEST);
        }
    }

    private void redirectToHttps(ServedRoute route, RequestTarget target) {
        HttpHeaders headers = new DefaultHttpHeaders();
        if (route.redirectStatus() == ProxyError.USE_HTTPS.status()) {
            headers.set(HttpHeaderNames.UPGRADE, "TLS/1.2, HTTP/1.1");
            answer.error(ProxyError.USE_HTTPS.status(), ProxyError.USE_HTTPS.message(), headers);
            return;
        }
        String uri = request.uri().startsWith("/") ? request.uri() : target.rawPath();
        headers.set(HttpHeaderNames.LOCATION, "https://" + (target.host() == null ? "" : target.host()) + uri);
        answer.local(route.redirectStatus(), headers, new byte[0]);
    }
}
