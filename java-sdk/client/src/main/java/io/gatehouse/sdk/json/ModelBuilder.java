package io.gatehouse.sdk.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the fields of a model. What is not set stays absent; what is set to null is sent as null. Where a field has
 * several setters, a null needs its type, as in {@code tags((List<String>) null)}, or goes through {@link #field}. Not for
 * several threads at once.
 *
 * @param <M> the model
 * @param <B> this builder
 */
public abstract class ModelBuilder<M extends JsonModel, B extends ModelBuilder<M, B>> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode fields;

    /** @param fields what is set at first; copied */
    protected ModelBuilder(ObjectNode fields) {
        this.fields = fields.deepCopy();
    }

    /** The model; this builder can go on to others. */
    public abstract M build();

    /**
     * Sets any field, also one that this version of the contract doesn't know.
     *
     * @param name as the API spells it
     * @param value null is sent as null
     */
    public final B field(String name, @Nullable JsonNode value) {
        fields.set(name, value == null ? NullNode.getInstance() : value.deepCopy());
        return self();
    }

    /** Makes a field absent; it is named as the API spells it. */
    public final B without(String name) {
        fields.remove(name);
        return self();
    }

    protected final <T> B set(Field<T> field, @Nullable T value) {
        fields.set(field.name(), field.codec().write(value));
        return self();
    }

    /** Adds one element to a list. */
    protected final <T> B add(Field<List<T>> field, T element) {
        List<T> elements = new ArrayList<>();
        JsonNode present = fields.get(field.name());
        if (present != null) {
            List<T> read = field.codec().read(present);
            elements.addAll(read == null ? List.of() : read);
        }
        elements.add(element);
        return set(field, elements);
    }

    /** Sets a field whose value the contract leaves open. */
    protected final B set(String name, @Nullable Map<String, ?> value) {
        return field(name, value == null ? null : JSON.valueToTree(value));
    }

    /** What is set so far, as a copy. */
    protected final ObjectNode fields() {
        return fields.deepCopy();
    }

    @SuppressWarnings("unchecked") // Subclasses name themselves.
    private B self() {
        return (B) this;
    }
}
