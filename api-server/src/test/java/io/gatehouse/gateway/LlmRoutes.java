package io.gatehouse.gateway;

import io.gatehouse.RunningGatehouse;
import java.util.List;

/**
 * Routes of a running gateway at {@code /<plugin>/<provider>/<kind>}, the same for ai-proxy and ai-proxy-advanced; all but
 * Azure's lead to one upstream.
 */
final class LlmRoutes {
    static final List<String> PLUGINS = List.of("ai-proxy", "ai-proxy-advanced");

    private static final String NAME = "'name':'m'";
    private static final String CHAT = "llm/v1/chat";
    private static final int PATIENT = 60_000;
    private static final int IMPATIENT = 200;

    private static final List<Kind> KINDS = List.of(
            new Kind("chat", CHAT, NAME, "", "", PATIENT),
            new Kind("small", CHAT, NAME, "", ",'max_request_body_size':1000", PATIENT),
            new Kind("deny", CHAT, NAME, "", ",'response_streaming':'deny'", PATIENT),
            new Kind("impatient", CHAT, NAME, "", "", IMPATIENT),
            new Kind("refused", CHAT, NAME, "", "", PATIENT),
            new Kind("completions", "llm/v1/completions", NAME, "", "", PATIENT),
            new Kind("free", CHAT, "'model_alias':null", "", "", PATIENT),
            new Kind("header", CHAT, "'name':'$(headers.x-model)'", "", "", PATIENT),
            new Kind("query", CHAT, "'name':'$(query_params.model)'", "", "", PATIENT),
            new Kind("nocapture", CHAT, "'name':'$(uri_captures.model)'", "", "", PATIENT),
            new Kind("unknown", CHAT, "'name':'$(cookies.model)'", "", "", PATIENT),
            new Kind("unreadable", CHAT, "'name':'$(headers.a.b)'", "", "", PATIENT),
            new Kind("path", CHAT, NAME, "/models/$(uri_captures.where)/chat", "", PATIENT));

    /**
     * What is special about a kind.
     *
     * @param model members of the model's record
     * @param url what follows the upstream's address
     * @param settings members at the top of the config
     * @param readMillis how long the upstream may be silent
     */
    private record Kind(String name, String routeType, String model, String url, String settings, int readMillis) {}

    private final RunningGatehouse gatehouse;
    private final String patient;
    private final String impatient;

    private LlmRoutes(RunningGatehouse gatehouse) throws Exception {
        this.gatehouse = gatehouse;
        this.patient = service(PATIENT);
        this.impatient = service(IMPATIENT);
    }

    /** Makes all routes; gives the path of the last one, whose changes are the last to take effect. */
    static String create(RunningGatehouse gatehouse, String upstream) throws Exception {
        LlmRoutes routes = new LlmRoutes(gatehouse);
        String nobody = "http://127.0.0.1:" + GatewayUnderTest.unusedPort();
        String last = "";
        for (String plugin : PLUGINS) {
            for (String provider : List.of("openai", "anthropic")) {
                for (Kind kind : KINDS) {
                    String address = kind.name().equals("refused") ? nobody : upstream;
                    String options = ",'options':{'upstream_url':'" + address + kind.url() + "'}";
                    last = routes.create(plugin, provider, kind, options);
                }
            }
            for (String place : List.of("instance", "deployment")) {
                String options = ",'options':{'azure_instance':'i','azure_deployment_id':'d'}"
                        .replace("'" + place.charAt(0) + "'", "'$(headers.x-value)'");
                last = routes.create(plugin, "azure", new Kind(place, CHAT, NAME, "", "", PATIENT), options);
            }
        }
        return last;
    }

    private String service(int readMillis) throws Exception {
        return gatehouse
                .create("services", "{'host':'unused.test','retries':0,'read_timeout':" + readMillis + "}")
                .path("id")
                .asText();
    }

    private String create(String plugin, String provider, Kind kind, String options) throws Exception {
        String path = "/" + plugin + "/" + provider + "/" + kind.name();
        String published = kind.url().isEmpty() ? path : "~" + path + "/(?<where>[^#?]+)$";
        String service = kind.readMillis() == PATIENT ? patient : impatient;
        String route = gatehouse
                .create("routes", "{'paths':['" + published + "'],'service':{'id':'" + service + "'}}")
                .path("id")
                .asText();
        String target = "'route_type':'" + kind.routeType() + "','model':{'provider':'" + provider + "'," + kind.model()
                + options + "}";
        String config = plugin.equals("ai-proxy")
                ? target
                : "'targets':[{" + target + "}],'balancer':{'read_timeout':" + kind.readMillis() + "}";
        gatehouse.create(
                "plugins",
                "{'name':'" + plugin + "','route':{'id':'" + route + "'},'config':{" + config + kind.settings() + "}}");
        return path;
    }
}
