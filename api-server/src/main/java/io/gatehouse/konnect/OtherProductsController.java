package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

/** What Konnect has beside gateways. Clients look through these lists before they change anything. */
@Controller
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
final class OtherProductsController {
    @Get(
            uris = {
                "/v3/apis",
                "/v3/audit-log-destinations",
                "/v3/identity-providers",
                "/v3/portals",
                "/v3/system-accounts",
                "/v3/teams",
                "/v2/api-products",
                "/v2/application-auth-strategies",
                "/v2/cloud-gateways/custom-domains",
                "/v2/cloud-gateways/networks",
                "/v2/cloud-gateways/provider-accounts",
                "/v2/dashboards",
                "/v2/dcr-providers",
                "/v2/portals",
                "/v1/ai-gateways",
                "/v1/auth-servers",
                "/v1/catalog-services",
                "/v1/event-gateways",
                "/v1/mesh/control-planes",
                "/v1/realms",
            })
    HttpResponse<?> nothing(HttpRequest<?> request) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("data");
        body.putObject("meta").putObject("page").put("number", 1).put("size", 0).put("total", 0);
        return Answers.json(200, body);
    }
}
