package io.gatehouse.examples;

import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.declarative.Deployment;
import io.gatehouse.sdk.declarative.DesiredState;
import io.gatehouse.sdk.declarative.Plan;
import io.gatehouse.sdk.model.AiProxyAdvancedConfig;
import io.gatehouse.sdk.model.AiTarget;
import io.gatehouse.sdk.model.KeyAuthConfig;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One chat endpoint, two models behind aliases, a key for the application: made, used and taken away again. */
public final class BasicLlmRouting {
    private BasicLlmRouting() {}

    public static void main(String[] arguments) throws Exception {
        run(KonnectClient.fromEnv(), URI.create("http://127.0.0.1:8000"), System.getenv("OPENAI_URL"));
    }

    /** @param openai where OpenAI's chat completions are asked; null for api.openai.com */
    static void run(KonnectClient konnect, URI proxy, @Nullable String openai) throws Exception {
        DesiredState recipe = DesiredState.controlPlane(
                "basic-llm-routing",
                cp -> cp.service(
                                "llm",
                                s -> s.host("localhost")
                                        .route(
                                                "chat",
                                                r -> r.path("/basic-llm-routing")
                                                        .plugin(KeyAuthConfig.builder()
                                                                .keyNames("apikey")
                                                                .hideCredentials(true)
                                                                .build())
                                                        .plugin(AiProxyAdvancedConfig.builder()
                                                                .addTarget(model("fast", "gpt-4o-mini", openai))
                                                                .addTarget(model("smart", "gpt-4o", openai))
                                                                .build())))
                        .consumer("demo-app", c -> c.keyAuth("demo-api-key")));
        Deployment deployment = Deployment.with(konnect);
        Plan plan = deployment.plan(recipe);
        System.out.println(plan);
        deployment.apply(plan).orThrow();
        deployment.awaitLive(recipe, Duration.ofSeconds(10));
        for (String alias : List.of("fast", "smart")) {
            String question = "{\"model\":\"" + alias + "\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}";
            System.out.println(HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(proxy.resolve("/basic-llm-routing"))
                                    .header("apikey", "demo-api-key")
                                    .header("content-type", "application/json")
                                    .POST(BodyPublishers.ofString(question))
                                    .build(),
                            BodyHandlers.ofString())
                    .body());
        }
        System.out.println(deployment.plan(recipe));
        deployment.destroy(recipe).orThrow();
    }

    private static Consumer<AiTarget.Builder> model(String alias, String name, @Nullable String openai) {
        return target -> target.routeType("llm/v1/chat")
                .auth(a -> a.headerName("Authorization").headerValue("{vault://env/openai-auth-header}"))
                .model(m -> m.provider("openai").name(name).modelAlias(alias).options(o -> o.upstreamUrl(openai)));
    }
}
