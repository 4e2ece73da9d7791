package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.contract.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Describes one entity. What has no method of its own is set with {@link #field}.
 *
 * @param <B> the builder itself
 */
public abstract class EntityBuilder<B extends EntityBuilder<B>> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Declaration> all;
    private final int place;
    private final String kind;
    private final String address;
    private final ObjectNode fields = Values.NODES.objectNode();
    private final Map<String, Reference> references = new LinkedHashMap<>();

    /** @param all gets the declaration, before those that are nested in it */
    EntityBuilder(List<Declaration> all, String kind, String address) {
        this.all = all;
        this.place = all.size();
        this.kind = kind;
        this.address = address;
        all.add(new Declaration(kind, address, fields));
    }

    abstract B self();

    List<Declaration> all() {
        return all;
    }

    /** What references and messages call it, such as {@code service.llm}. */
    public final String address() {
        return address;
    }

    /** Sets any field by its name in the API; null is an explicit null. */
    public final B field(String name, @Nullable Object value) {
        fields.set(name, JSON.valueToTree(value));
        return self();
    }

    /** Chooses the id; otherwise it follows from the address. */
    public final B id(String id) {
        return field("id", id);
    }

    public final B tags(String... tags) {
        return field("tags", tags);
    }

    /** Points a field at something else, such as {@code reference("/client_certificate/id", Reference.to("certificate.c"))}. */
    public final B reference(String pointer, Reference reference) {
        references.put(pointer, reference);
        return self();
    }

    /** Sets a text below the top. */
    final B at(String pointer, String value) {
        Values.put(fields, pointer, Values.NODES.textNode(value));
        return self();
    }

    /** Adds to the entity's list fields. */
    final B add(String name, String... values) {
        for (String value : values) {
            fields.withArray("/" + name).add(value);
        }
        return self();
    }

    /** Lets the user describe it, and keeps what came of it. */
    final void describedBy(Consumer<? super B> description) {
        description.accept(self());
        all.set(place, new Declaration(kind, address, fields, references));
    }
}
