package io.gatehouse.llm.provider.openai;

import io.gatehouse.llm.RouteType;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.dialect.OpenAiDialect;
import io.gatehouse.llm.dialect.Preserved;
import io.gatehouse.llm.dialect.UpstreamAddress;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.Provider;
import io.gatehouse.llm.provider.UpstreamCall;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.InvalidConfig;
import jakarta.inject.Singleton;

/** OpenAI, and whatever speaks like it at an {@code upstream_url}. */
@Singleton
public final class OpenAiProvider implements Provider {
    private static final Endpoint API = new Endpoint(true, "api.openai.com", 443, true);

    @Override
    public String name() {
        return "openai";
    }

    @Override
    public PreparedTarget prepare(Target target) throws InvalidConfig {
        if (target.routeType() == RouteType.PRESERVE) {
            return Preserved.of(target, () -> UpstreamAddress.fixed(target.options(), API, "/"));
        }
        OpenAiDialect dialect = new OpenAiDialect(target);
        UpstreamAddress address = UpstreamAddress.of(
                target.options(), () -> UpstreamAddress.fixed(target.options(), API, path(target.routeType())));
        return request -> {
            UpstreamAddress.Location to = address.locate(request.exchange());
            return new UpstreamCall(
                    to.endpoint(),
                    to.path(),
                    to.query(),
                    dialect.bodyAskingForUsage(request),
                    dialect.success(request));
        };
    }

    private static String path(RouteType routeType) {
        return switch (routeType) {
            case CHAT -> "/v1/chat/completions";
            case COMPLETIONS -> "/v1/completions";
            case EMBEDDINGS -> "/v1/embeddings";
            case PRESERVE -> throw new IllegalArgumentException("the path is the client's");
        };
    }
}
