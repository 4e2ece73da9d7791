package io.gatehouse.llm.provider.mistral;

import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.RouteType;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.dialect.OpenAiDialect;
import io.gatehouse.llm.dialect.StreamOptions;
import io.gatehouse.llm.dialect.UpstreamAddress;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.SplicedBody;
import io.gatehouse.llm.provider.UpstreamCall;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.ResponseBody;
import io.gatehouse.plugin.ResponseFilter;
import io.gatehouse.template.TemplateFailure;

/** OpenAI's dialect as Mistral speaks it: a few members have other names, and one that it does not know is a 422. */
final class MistralDialect implements PreparedTarget {
    private final UpstreamAddress address;
    private final OpenAiDialect dialect;
    private final RouteType routeType;

    MistralDialect(Target target, UpstreamAddress address) throws InvalidConfig {
        this.address = address;
        this.dialect = new OpenAiDialect(target);
        this.routeType = target.routeType();
    }

    @Override
    public UpstreamCall call(ChatRequest request) throws LlmRefusal, TemplateFailure {
        UpstreamAddress.Location to = address.locate(request.exchange());
        SplicedBody body = dialect.body(request);
        if (routeType == RouteType.EMBEDDINGS) {
            body.rename("dimensions", "output_dimension");
        } else {
            body.rename("seed", "random_seed");
            body.rename("max_completion_tokens", "max_tokens");
            // Unknown there, and streams end with the counts anyway.
            body.remove("stream_options");
        }
        return new UpstreamCall(to.endpoint(), to.path(), to.query(), body, success(request));
    }

    private ResponseFilter success(ChatRequest request) {
        ResponseFilter passing = dialect.success(request);
        if (!request.stream()) {
            return passing;
        }
        boolean wanted = StreamOptions.of(request.body().object()).includesUsage();
        return head -> {
            ResponseBody passes = passing.head(head);
            return passes instanceof ResponseBody.Watch watch && UsageApart.fits(head)
                    ? new ResponseBody.Transform(new UsageApart(watch.watcher(), wanted))
                    : passes;
        };
    }
}
