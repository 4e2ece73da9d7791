package io.gatehouse.llm.dialect;

import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.SplicedBody;
import io.gatehouse.llm.provider.UntouchedBody;
import io.gatehouse.llm.provider.UpstreamBody;
import io.gatehouse.llm.provider.UpstreamCall;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.ResponseBody;
import io.gatehouse.plugin.ResponseFilter;
import io.gatehouse.template.PathTemplate;
import io.gatehouse.template.Template;
import io.gatehouse.template.TemplateFailure;
import io.gatehouse.template.UnsafeValue;
import io.gatehouse.template.UrlPart;
import io.netty.util.AsciiString;

/**
 * A target of the route type {@code preserve}: body and answer stay as they are, only the address and the credentials are
 * the gateway's. The path is {@code upstream_path} where it is set, else the client's, even where {@code upstream_url} has
 * one.
 */
public final class Preserved implements PreparedTarget {
    private static final AsciiString ACCEPT_ENCODING = AsciiString.cached("accept-encoding");
    private static final AsciiString PACKED = AsciiString.cached("gzip, identity");
    private static final ResponseFilter PASS = head -> new ResponseBody.Pass();

    private final UpstreamAddress address;

    private Preserved(UpstreamAddress address) {
        this.address = address;
    }

    /** @param fallback the provider's own host; it takes {@code upstream_path} into account, as it does for others */
    public static PreparedTarget of(Target target, UpstreamAddress.ProviderDefault fallback) throws InvalidConfig {
        UpstreamAddress configured = UpstreamAddress.of(target.options(), fallback);
        Template path = target.options().text("upstream_path");
        if (path == null) {
            return new Preserved(exchange -> with(configured.locate(exchange), clientPath(exchange)));
        }
        if (target.options().text("upstream_url") == null) {
            return new Preserved(configured);
        }
        PathTemplate own = PathTemplate.of(target.options().field("upstream_path"), path);
        return new Preserved(exchange -> with(configured.locate(exchange), own.render(exchange)));
    }

    private static UpstreamAddress.Location with(UpstreamAddress.Location location, String path) {
        return new UpstreamAddress.Location(location.endpoint(), path, location.query());
    }

    private static String clientPath(Exchange exchange) throws TemplateFailure {
        String path = exchange.rawPath();
        if (UrlPart.climbs(path)) {
            throw new UnsafeValue("the path must not contain . or .. as a segment");
        }
        return path;
    }

    @Override
    public UpstreamCall call(ChatRequest request) throws TemplateFailure {
        UpstreamAddress.Location to = address.locate(request.exchange());
        if (!request.stream()) {
            request.exchange().headers().set(ACCEPT_ENCODING, PACKED);
        }
        UpstreamBody body =
                request.body().json().<UpstreamBody>map(SplicedBody::new).orElseGet(UntouchedBody::new);
        return new UpstreamCall(to.endpoint(), to.path(), to.query(), body, PASS);
    }
}
