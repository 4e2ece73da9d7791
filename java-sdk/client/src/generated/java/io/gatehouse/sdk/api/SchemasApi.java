// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Schemas: one method for each operation of the API. */
public final class SchemasApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public SchemasApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Fetch the JSON Schema of an entity.
     * @param entityName The entity, such as <code>service</code> or <code>consumer_group</code>.
     */
    public ObjectNode fetchEntityJsonSchema(String entityName) {
        return calls.send("GET", Calls.path("/core-entities/v1/schemas/json/{}", entityName), Query.NONE, null);
    }

    /**
     * Fetch the schema of an entity.
     * @param entityName The collection, such as <code>services</code> or <code>keyauth_credentials</code>.
     */
    public FieldListSchema fetchEntitySchema(String entityName) {
        return FieldListSchema.of(calls.send("GET", Calls.path("/core-entities/schemas/{}", entityName), Query.NONE, null));
    }

    /**
     * Fetch the schema of a type of partials.
     * @param type The partial's type, such as <code>redis-ee</code>.
     */
    public FieldListSchema fetchPartialSchema(String type) {
        return FieldListSchema.of(calls.send("GET", Calls.path("/core-entities/schemas/partials/{}", type), Query.NONE, null));
    }

    /**
     * Fetch the schema of a plugin.
     * @param name The plugin's name, such as <code>key-auth</code>.
     */
    public FieldListSchema fetchPluginSchema(String name) {
        return FieldListSchema.of(calls.send("GET", Calls.path("/core-entities/schemas/plugins/{}", name), Query.NONE, null));
    }

    /**
     * Check an entity without storing it.
     * @param entityName The collection, such as <code>services</code> or <code>plugins</code>.
     */
    public ValidationResponse validateEntity(String entityName, ObjectNode body) {
        return ValidationResponse.of(calls.send("POST", Calls.path("/core-entities/schemas/{}/validate", entityName), Query.NONE, body));
    }
}
