package io.gatehouse.llm.provider;

import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.QueryString;
import io.gatehouse.plugin.ResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * A request in the provider's terms.
 *
 * @param path begins with a slash
 * @param success what becomes of a response with status 200; every other status passes untouched
 * @param signature puts the last headers in; null for most providers
 */
public record UpstreamCall(
        Endpoint endpoint,
        String path,
        QueryString query,
        UpstreamBody body,
        ResponseFilter success,
        @Nullable RequestSignature signature) {
    public UpstreamCall(Endpoint endpoint, String path, QueryString query, UpstreamBody body, ResponseFilter success) {
        this(endpoint, path, query, body, success, null);
    }

    /** The same call, signed. */
    public UpstreamCall signedBy(RequestSignature by) {
        return new UpstreamCall(endpoint, path, query, body, success, by);
    }
}
