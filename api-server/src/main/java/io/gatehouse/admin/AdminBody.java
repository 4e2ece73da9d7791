package io.gatehouse.admin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.konnect.Json;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Schema;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The fields that a request carries as JSON or as a form. Without a body there are none.
 *
 * @param form whether the leaves are text that a schema has to give types to
 */
record AdminBody(ObjectNode fields, boolean form) {
    private static final String JSON = "application/json";
    private static final String URL_ENCODED = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";

    static AdminBody of(HttpRequest<byte[]> request) {
        byte[] body = request.getBody().orElseGet(() -> new byte[0]);
        String contentType = request.getHeaders().get(HttpHeaders.CONTENT_TYPE);
        if (contentType == null && body.length == 0) {
            return new AdminBody(JsonNodeFactory.instance.objectNode(), false);
        }
        String given = contentType == null ? "" : contentType;
        String mediaType = given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (mediaType) {
            case JSON -> new AdminBody(json(body), false);
            case URL_ENCODED, MULTIPART -> new AdminBody(FormFields.of(given, body), true);
            default ->
                throw new Refused(Problem.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "Content-Type is '" + Problem.quoted(given) + "'; expected " + JSON + ", " + URL_ENCODED
                                + " or " + MULTIPART));
        };
    }

    /** Kong has one text for everything that is wrong with JSON. */
    private static ObjectNode json(byte[] body) {
        try {
            return Json.object(body);
        } catch (Refused e) {
            throw new Refused(Problem.of(ProblemType.MALFORMED_REQUEST, "Cannot parse JSON body"));
        }
    }

    /** The fields of a whole document. */
    ObjectNode document(Schema schema) {
        return form ? schema.typed(fields) : fields;
    }

    /**
     * The fields that change an entity.
     *
     * @param entity finds it, absent when there is none; it may decide about the types of a form's fields, as a
     *     plugin's name does about its config
     */
    ObjectNode change(Schema schema, Supplier<Optional<ObjectNode>> entity) {
        return form ? entity.get().map(existing -> change(schema, existing)).orElse(fields) : fields;
    }

    private ObjectNode change(Schema schema, ObjectNode existing) {
        ObjectNode typed = schema.typed(schema.merge(existing, fields));
        ObjectNode change = JsonNodeFactory.instance.objectNode();
        fields.fieldNames().forEachRemaining(name -> change.set(name, typed.path(name)));
        return change;
    }
}
