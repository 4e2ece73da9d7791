package io.gatehouse.examples;

import io.gatehouse.sdk.ControlPlaneClient;
import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.model.AiProxyConfig;
import io.gatehouse.sdk.model.ControlPlane;
import io.gatehouse.sdk.model.Route;
import io.gatehouse.sdk.model.Service;

/** The API itself, call by call, without a plan: a control plane with a chat route. */
public final class TypedCalls {
    private TypedCalls() {}

    public static void main(String[] arguments) {
        run(KonnectClient.fromEnv());
    }

    static void run(KonnectClient konnect) {
        ControlPlane prod =
                konnect.controlPlanes().create(cp -> cp.name("typed-calls").description("Made call by call"));
        ControlPlaneClient gateway = konnect.controlPlane(prod.id());
        Service llm =
                gateway.services().create(s -> s.name("llm").host("localhost").port(32000));
        Route chat = gateway.routes().create(r -> r.name("chat").paths("/chat").service(llm.id()));
        gateway.plugins()
                .create(p -> p.route(chat.id())
                        .config(AiProxyConfig.builder()
                                .routeType("llm/v1/chat")
                                .model(m -> m.provider("openai").name("gpt-4o-mini"))
                                .build()));
        gateway.routes().list().stream().forEach(route -> System.out.println(route.name() + " " + route.paths()));
        konnect.controlPlanes().delete(prod.id());
    }
}
