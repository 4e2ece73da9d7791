package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that a control plane should hold.
 *
 * @param kind what it is, as the contract spells it in {@code x-kong-entity}, such as {@code services} or
 *     {@code keyauth_credentials}; or one of {@code consumer_group_members}, {@code control_plane_memberships},
 *     {@code dp_client_certificates}, {@code config_stores}, {@code config_store_secrets}, {@code plugin_schemas}
 * @param address what messages and references call it, unique within the control plane, such as {@code service.llm}
 * @param fields its body as the user wrote it, without defaults; an absent field has its default, null is null. Copied,
 *     so changes to it have no effect
 * @param references by JSON pointer into the body, such as {@code /service/id}; the body needs nothing at that place
 */
public record Declaration(String kind, String address, ObjectNode fields, Map<String, Reference> references) {
    public Declaration {
        Checks.text("kind of a declaration", kind);
        Checks.text("address of a declaration", address);
        Objects.requireNonNull(fields, "fields");
        fields = fields.deepCopy();
        references = Map.copyOf(references);
        for (String pointer : references.keySet()) {
            if (pointer.length() < 2) {
                throw new IllegalArgumentException(address + ": '" + pointer
                        + "' is no place for a reference; expected a JSON pointer such as /service/id");
            }
            try {
                JsonPointer.compile(pointer);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        address + ": '" + pointer + "' is no JSON pointer; expected one such as /service/id", e);
            }
        }
    }

    public Declaration(String kind, String address, ObjectNode fields) {
        this(kind, address, fields, Map.of());
    }

    /** A copy. */
    @Override
    public ObjectNode fields() {
        return fields.deepCopy();
    }

    /** Without the fields: they may hold secrets. */
    @Override
    public String toString() {
        return kind + " " + address;
    }
}
