package io.gatehouse.llm.provider.azure;

import io.gatehouse.llm.AuthConfig;
import io.gatehouse.llm.ModelOptions;
import io.gatehouse.llm.RouteType;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.dialect.OpenAiDialect;
import io.gatehouse.llm.dialect.Preserved;
import io.gatehouse.llm.dialect.UpstreamAddress;
import io.gatehouse.llm.identity.BearerTarget;
import io.gatehouse.llm.identity.Identities;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.Provider;
import io.gatehouse.llm.provider.UpstreamCall;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.QueryString;
import io.gatehouse.template.Template;
import io.gatehouse.template.TemplateFailure;
import io.gatehouse.vault.Environment;
import jakarta.inject.Singleton;
import java.util.Set;

/** OpenAI's models as Azure serves them: a host per instance, a path per deployment, an API version in the query. */
@Singleton
public final class AzureProvider implements Provider {
    private static final String API_VERSION = "api-version";
    private static final String FIRST_WITH_STREAM_OPTIONS = "2024-09-01";
    private static final String DEFAULT_API_VERSION = "2023-05-15";

    private final ManagedIdentity managedIdentity;
    private final Identities identities;

    public AzureProvider(Environment environment, Identities identities) {
        this.managedIdentity = new ManagedIdentity(environment);
        this.identities = identities;
    }

    @Override
    public String name() {
        return "azure";
    }

    @Override
    public Set<String> identities() {
        return Set.of(ManagedIdentity.FLAG);
    }

    @Override
    public PreparedTarget prepare(Target target) throws InvalidConfig {
        PreparedTarget calls = calls(target);
        AuthConfig auth = target.auth();
        return auth.flag(ManagedIdentity.FLAG)
                ? new BearerTarget(calls, identities.of(managedIdentity.source(auth)), auth.allowOverride())
                : calls;
    }

    private static PreparedTarget calls(Target target) throws InvalidConfig {
        ModelOptions options = target.options();
        Template configured = options.text("azure_api_version");
        Template version = configured == null ? Template.compile(DEFAULT_API_VERSION) : configured;
        if (target.routeType() == RouteType.PRESERVE) {
            PreparedTarget preserved = Preserved.of(target, () -> DeploymentAddress.of(options, "/"));
            return request -> versioned(preserved.call(request), version, request.exchange());
        }
        OpenAiDialect dialect = new OpenAiDialect(target);
        UpstreamAddress address =
                UpstreamAddress.of(options, () -> DeploymentAddress.of(options, path(target.routeType())));
        return request -> {
            UpstreamAddress.Location to = address.locate(request.exchange());
            QueryString query = versioned(to.query(), version, request.exchange());
            return new UpstreamCall(
                    to.endpoint(),
                    to.path(),
                    query,
                    request.stream() && knowsStreamOptions(query)
                            ? dialect.bodyAskingForUsage(request)
                            : dialect.body(request),
                    dialect.success(request));
        };
    }

    /** The client's version goes first: Azure's own clients always send the one they were written for. */
    private static QueryString versioned(QueryString query, Template version, Exchange exchange)
            throws TemplateFailure {
        return query.first(API_VERSION) == null ? query.with(API_VERSION, version.render(exchange)) : query;
    }

    /** Versions are dates; the ones before refuse the member. */
    private static boolean knowsStreamOptions(QueryString query) {
        String version = query.first(API_VERSION);
        return version != null && version.compareTo(FIRST_WITH_STREAM_OPTIONS) >= 0;
    }

    private static UpstreamCall versioned(UpstreamCall call, Template version, Exchange exchange)
            throws TemplateFailure {
        return new UpstreamCall(
                call.endpoint(), call.path(), versioned(call.query(), version, exchange), call.body(), call.success());
    }

    private static String path(RouteType routeType) {
        return switch (routeType) {
            case CHAT -> "/chat/completions";
            case COMPLETIONS -> "/completions";
            case EMBEDDINGS -> "/embeddings";
            case PRESERVE -> throw new IllegalArgumentException("the path is the client's");
        };
    }
}
