package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.sdk.KonnectException;
import io.gatehouse.sdk.declarative.contract.Redaction;
import io.gatehouse.sdk.declarative.contract.Values;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a server says about a refusal: its message, and each field that it names. */
final class ServersWords {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 2000;

    private ServersWords() {}

    /** @param secrets what must not be in the message, even if the server repeats it */
    static String of(KonnectException refusal, List<String> secrets) {
        String message = read(refusal);
        for (String secret : secrets) {
            message = message.replace(secret, Redaction.SECRET);
        }
        return message.length() <= MOST ? message : message.substring(0, MOST) + "…";
    }

    private static String read(KonnectException refusal) {
        JsonNode body;
        try {
            body = JSON.readTree(refusal.body());
        } catch (JsonProcessingException e) {
            body = JSON.missingNode();
        }
        String message = body.path("message").asText(body.path("detail").asText(""));
        if (message.isEmpty()) {
            return String.valueOf(refusal.getMessage());
        }
        Set<String> fields = new LinkedHashSet<>();
        body.path("details").forEach(each -> {
            String said = String.join(", ", Values.texts(each.path("messages")));
            fields.add(each.path("field").asText("") + ": " + said);
        });
        body.path("invalid_parameters")
                .forEach(each -> fields.add(
                        each.path("field").asText() + ": " + each.path("reason").asText()));
        fields.removeIf(message::contains);
        return fields.isEmpty() ? message : message + " [" + String.join("; ", fields) + "]";
    }
}
