package io.gatehouse.sdk.declarative.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the things of one kind are told apart, read and written below a control plane. */
public interface Kind {
    String name();

    /** The schema of a body, in the contract's words. */
    JsonNode schema();

    List<ForeignKey> foreignKeys();

    /** Those with a higher rank may refer to those with a lower one. */
    int rank();

    /** Whether things of this kind say whose they are; the others belong to who owns what they point at. */
    boolean hasTags();

    /** Whether the client chooses ids, so that a repeated creation finds what the first one made. */
    boolean takesIds();

    /** What identifies a body: values by the name of the key. Two bodies with one of them in common are one thing. */
    Map<String, String> keys(JsonNode body);

    /** What people call it; never a credential. */
    String label(JsonNode body);

    /** Fields that the API can't change. */
    Set<String> fixed();

    /** Fields that no answer shows. */
    Set<String> unread();

    /**
     * Everything that is stored.
     *
     * @param before the kinds that are not {@linkplain #isNested nested}
     */
    List<ObjectNode> read(Api api, Stored before);

    /** Whether its lists are found through the things of other kinds. */
    default boolean isNested() {
        return false;
    }

    /** What the body becomes when things that others have put in stay in. */
    default ObjectNode withOthers(ObjectNode body, JsonNode stored) {
        return body;
    }

    /** What tells a stored thing apart in the control plane. */
    String id(JsonNode stored);

    /**
     * Creates it, or replaces what has the id.
     *
     * @param exists whether it is a replacement
     * @return what is stored now
     */
    ObjectNode write(Api api, ObjectNode body, String id, boolean exists);

    /** Deletes it; that it isn't there is no error. */
    void delete(Api api, JsonNode stored);
}
