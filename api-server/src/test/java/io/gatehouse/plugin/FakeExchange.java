package io.gatehouse.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An exchange without a gateway: a test fills it, runs a plugin, and looks at what the plugin left. */
public final class FakeExchange implements Exchange {
    private HttpMethod method = HttpMethod.POST;
    private String path = "/";
    private QueryString query = QueryString.EMPTY;
    private final HttpHeaders headers = new DefaultHttpHeaders();
    private RequestBody body = new RequestBody.Buffered(new byte[0]);
    private final Map<String, String> captures = new HashMap<>();
    private final FakeConsumers consumers = new FakeConsumers();
    private @Nullable ConsumerView consumer;
    private @Nullable CredentialView credential;
    private final UpstreamRequest upstream = new UpstreamRequest(
            HttpMethod.POST,
            new Endpoint(false, "service.example", 80, false),
            "/service",
            QueryString.EMPTY,
            Timeouts.DEFAULT);
    private @Nullable ResponseFilter filter;
    private @Nullable Failover failover;
    private final HttpHeaders added = new DefaultHttpHeaders();
    private boolean observed;
    private final Map<Class<?>, Object> attachments = new HashMap<>();
    private final Set<String> concealed = new TreeSet<>();

    /** A POST of JSON. */
    public static FakeExchange json(String body) {
        return new FakeExchange().header("Content-Type", "application/json").body(body);
    }

    public FakeExchange method(HttpMethod value) {
        method = value;
        upstream.method(value);
        return this;
    }

    public FakeExchange path(String value) {
        path = value;
        return this;
    }

    public FakeExchange query(String raw) {
        query = new QueryString(raw);
        upstream.query(query);
        return this;
    }

    public FakeExchange header(String name, String value) {
        headers.add(name, value);
        return this;
    }

    public FakeExchange body(String text) {
        return body(text.getBytes(UTF_8));
    }

    public FakeExchange body(byte[] bytes) {
        return body(new RequestBody.Buffered(bytes));
    }

    public FakeExchange body(RequestBody value) {
        body = value;
        return this;
    }

    public FakeExchange capture(String name, String value) {
        captures.put(name, value);
        return this;
    }

    /** As if a plugin of the route logged. */
    public FakeExchange asObserved() {
        observed = true;
        return this;
    }

    /** The names whose values a log must not show. */
    public Set<String> concealed() {
        return concealed;
    }

    /** What an earlier auth plugin would have left. */
    public FakeExchange alreadyAuthenticated(ConsumerView as, CredentialView by) {
        consumer = as;
        credential = by;
        return this;
    }

    public FakeConsumers knownConsumers() {
        return consumers;
    }

    /** The body that would go upstream. */
    public String sentBody() {
        ByteBuf replaced = upstream.replacedBody();
        if (replaced != null) {
            return replaced.toString(UTF_8);
        }
        return body instanceof RequestBody.Buffered buffered ? new String(buffered.bytes(), UTF_8) : "";
    }

    /**
     * The response as the client would get it after the plugin's filter.
     *
     * @param pieces the body as the network cut it
     */
    public Answer answer(int status, Map<String, String> responseHeaders, byte[]... pieces) {
        HttpHeaders answerHeaders = new DefaultHttpHeaders();
        responseHeaders.forEach(answerHeaders::add);
        ResponseHead head = new ResponseHead(status, answerHeaders, true);
        ResponseBody wish = filter == null ? new ResponseBody.Pass() : filter.head(head);
        if (wish instanceof ResponseBody.Transform transform) {
            byte[] sent = streamed(transform.transformer(), pieces);
            return new Answer(head.status(), answerHeaders, sent, false);
        }
        if (wish instanceof ResponseBody.Watch watch) {
            return new Answer(head.status(), answerHeaders, watched(watch.watcher(), pieces), false);
        }
        byte[] whole = joined(pieces);
        boolean collects = wish instanceof ResponseBody.Collect;
        if (wish instanceof ResponseBody.Collect collect && whole.length <= collect.limitBytes()) {
            whole = collect.complete().body(head, whole);
        }
        return new Answer(head.status(), answerHeaders, whole, collects);
    }

    private static byte[] streamed(ResponseBody.BodyTransformer transformer, byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Consumer<ByteBuf> sink = written -> {
            out.writeBytes(ByteBufUtil.getBytes(written));
            written.release();
        };
        for (byte[] piece : pieces) {
            transformer.piece(Unpooled.wrappedBuffer(piece), ByteBufAllocator.DEFAULT, sink);
        }
        transformer.end(ByteBufAllocator.DEFAULT, sink);
        return out.toByteArray();
    }

    private static byte[] watched(ResponseBody.BodyWatcher watcher, byte[]... pieces) {
        for (byte[] piece : pieces) {
            watcher.piece(Unpooled.wrappedBuffer(piece));
        }
        byte[] word = watcher.end();
        return word == null ? joined(pieces) : joined(joined(pieces), word);
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    public Answer answer(String responseBody) {
        return answer(200, Map.of("Content-Type", "application/json"), responseBody.getBytes(UTF_8));
    }

    /** @param collected whether the plugin wanted to see the whole body */
    @SuppressWarnings("ArrayRecordComponent") // Never compared as a record.
    public record Answer(int status, HttpHeaders headers, byte[] body, boolean collected) {
        public String text() {
            return new String(body, UTF_8);
        }
    }

    /** Consumers in maps. */
    public static final class FakeConsumers implements Consumers {
        private final Map<String, CredentialView> credentials = new HashMap<>();
        private final Map<String, ConsumerView> byName = new HashMap<>();

        public ConsumerView add(String username) {
            ConsumerView added = new ConsumerView(UUID.randomUUID(), username, null, List.of());
            byName.put(username, added);
            byName.put(added.id().toString(), added);
            return added;
        }

        public CredentialView addKey(ConsumerView of, String key, long expiresAtMillis) {
            CredentialView added = new CredentialView("keyauth_credentials", UUID.randomUUID(), of, expiresAtMillis);
            credentials.put("keyauth_credentials:" + key, added);
            return added;
        }

        @Override
        public @Nullable CredentialView credential(String kind, String value) {
            return credentials.get(kind + ":" + value);
        }

        @Override
        public @Nullable ConsumerView consumer(String idOrUsername) {
            return byName.get(idOrUsername);
        }
    }

    @Override
    public String requestId() {
        return "0123456789abcdef0123456789abcdef";
    }

    @Override
    public HttpMethod method() {
        return method;
    }

    @Override
    public String rawPath() {
        return path;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public QueryString query() {
        return query;
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public RequestBody body() {
        return body;
    }

    @Override
    public String scheme() {
        return "http";
    }

    @Override
    public int listenerPort() {
        return 8000;
    }

    @Override
    public String clientAddress() {
        return "192.0.2.1";
    }

    @Override
    public RouteView route() {
        return new RouteView(new UUID(0, 1), "route", List.of());
    }

    @Override
    public @Nullable ServiceView service() {
        return null;
    }

    @Override
    public Captures captures() {
        return new Captures(Map.copyOf(captures), List.of());
    }

    @Override
    public Consumers consumers() {
        return consumers;
    }

    @Override
    public @Nullable ConsumerView consumer() {
        return consumer;
    }

    @Override
    public @Nullable CredentialView credential() {
        return credential;
    }

    @Override
    public void authenticated(ConsumerView as, @Nullable CredentialView by) {
        consumer = as;
        credential = by;
    }

    @Override
    public UpstreamRequest upstream() {
        return upstream;
    }

    @Override
    public void filterResponse(ResponseFilter value) {
        if (filter != null) {
            throw new IllegalStateException("there is a filter already");
        }
        filter = value;
    }

    @Override
    public <T> void attach(Class<T> type, T value) {
        attachments.put(type, value);
    }

    @Override
    public void detach(Class<?> type) {
        attachments.remove(type);
    }

    @Override
    public void failover(Failover value) {
        failover = value;
    }

    /** What the plugin wants to be told of attempts. */
    public @Nullable Failover failover() {
        return failover;
    }

    /** Has the plugin prepare another attempt, as the gateway does. */
    public boolean nextAttempt() {
        filter = null;
        return failover != null && failover.next();
    }

    @Override
    public <T> @Nullable T attached(Class<T> type) {
        return type.cast(attachments.get(type));
    }

    @Override
    public HttpHeaders addedResponseHeaders() {
        return added;
    }

    @Override
    public UUID plugin() {
        return new UUID(0, 2);
    }

    @Override
    public boolean observed() {
        return observed;
    }

    @Override
    public void conceal(String name) {
        concealed.add(name);
    }
}
