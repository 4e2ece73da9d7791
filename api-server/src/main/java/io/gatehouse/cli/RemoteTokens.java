package io.gatehouse.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.KonnectException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Administers tokens over the REST API of a running server. */
record RemoteTokens(KonnectClient api) implements Tokens {
    private static final String PATH = "/gatehouse/v1/access-tokens";

    @Override
    public String create(String name) {
        return api.post(PATH, JsonNodeFactory.instance.objectNode().put("name", name))
                .path("token")
                .asText();
    }

    @Override
    public List<Listed> list() {
        List<Listed> tokens = new ArrayList<>();
        for (JsonNode token : api.get(PATH).path("data")) {
            tokens.add(new Listed(
                    token.path("id").asText(),
                    token.path("name").asText(),
                    token.path("created_at").asText()));
        }
        return tokens;
    }

    @Override
    public void revoke(String id) {
        try {
            api.delete(PATH + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8));
        } catch (KonnectException e) {
            if (e.status() == 404) {
                throw Tokens.unknown(id);
            }
            throw e;
        }
    }

    @Override
    public void close() {}
}
