package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One compiled schema of the contract. Immutable, safe to share. */
public final class Schema {
    private final Node node;

    Schema(Node node) {
        this.node = node;
    }

    /**
     * Checks a document with all rules of its schema, fills in the defaults of absent keys, and reports every violation
     * at once. The document itself is left alone; the result may share parts with it.
     */
    public Checked check(JsonNode document) {
        return check(document, List.of());
    }

    /** @param ignored paths of field names; what is wrong at or below one of them doesn't count */
    Checked check(JsonNode document, Collection<List<String>> ignored) {
        Report report = new Report(ignored);
        JsonNode checked = node.check(document, report);
        if (report.violations().isEmpty() && !(checked instanceof ObjectNode)) {
            report.add("expected a record");
        }
        return checked instanceof ObjectNode valid && report.violations().isEmpty()
                ? new Checked.Valid(valid)
                : new Checked.Invalid(report.violations());
    }

    /** Lays a change over a stored document: records are merged field by field, everything else is replaced. */
    public ObjectNode merge(ObjectNode stored, ObjectNode change) {
        return (ObjectNode) node.merge(stored, change);
    }

    /**
     * Reads the fields of a form, whose leaves are all text, as the types of this schema. What can't be read so stays
     * text, for {@link #check} to refuse.
     */
    public ObjectNode typed(ObjectNode form) {
        return (ObjectNode) node.typed(form);
    }

    /** Whether the schema declares the field that a path of field names leads to. */
    public boolean declares(List<String> path) {
        Node place = node;
        for (String field : path) {
            Optional<Node> member = place.member(field);
            if (member.isEmpty()) {
                return false;
            }
            place = member.get();
        }
        return true;
    }

    /**
     * Copies a document, passing each string that the schema marks {@code referenceable} through {@code replacement}.
     */
    public JsonNode mapReferenceable(JsonNode document, UnaryOperator<String> replacement) {
        return node.map(document, replacement);
    }
}
