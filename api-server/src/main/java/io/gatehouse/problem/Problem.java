package io.gatehouse.problem;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Violation;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Why a request was refused, in no wire format yet. Nothing in it holds a secret.
 *
 * @param message the whole of it in one sentence, in Kong's words where Kong has some
 * @param violations what is wrong with which field; empty when the problem has no field
 * @param fields what Kong's Admin API shows under {@code fields} next to the violations' own; must not be changed
 */
public record Problem(ProblemType type, String message, List<Violation> violations, ObjectNode fields) {
    private static final int LONGEST_QUOTE = 200;

    public Problem {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(message, "message");
        violations = List.copyOf(violations);
        Objects.requireNonNull(fields, "fields");
    }

    public static Problem of(ProblemType type, String message) {
        return new Problem(type, message, List.of(), JsonNodeFactory.instance.objectNode());
    }

    public static Problem of(ProblemType type, String message, List<Violation> violations) {
        return new Problem(type, message, violations, JsonNodeFactory.instance.objectNode());
    }

    public static Problem schemaViolation(List<Violation> violations) {
        return of(ProblemType.SCHEMA_VIOLATION, "validation failed", violations);
    }

    public static Problem schemaViolation(Violation violation) {
        return schemaViolation(List.of(violation));
    }

    public static Problem invalidPrimaryKey(String value) {
        String message = "invalid primary key: '{id=\"" + quoted(value) + "\"}'";
        return of(ProblemType.INVALID_PRIMARY_KEY, message, List.of(Violation.of("id", message)));
    }

    public static Problem primaryKeyTaken(UUID id) {
        String message = "primary key violation on key '{id=\"" + id + "\"}'";
        ObjectNode fields = JsonNodeFactory.instance.objectNode().put("id", id.toString());
        return new Problem(ProblemType.PRIMARY_KEY_VIOLATION, message, List.of(Violation.of("id", message)), fields);
    }

    /** A foreign key whose target does not exist. */
    public static Problem danglingReference(String field, String kind, UUID id) {
        String message = "the foreign key '{id=\"" + id + "\"}' does not reference an existing '" + kind + "' entity.";
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.putObject(field).put("id", id.toString());
        return new Problem(ProblemType.FOREIGN_KEY_VIOLATION, message, List.of(Violation.of(field, message)), fields);
    }

    /** A deletion that another entity's foreign key forbids. */
    public static Problem stillReferenced(String kind, String referencingKind) {
        String message = "an existing '" + referencingKind + "' entity references this '" + kind + "' entity";
        ObjectNode fields = JsonNodeFactory.instance.objectNode().put("@referenced_by", referencingKind);
        return new Problem(ProblemType.FOREIGN_KEY_VIOLATION, message, List.of(Violation.ofEntity(message)), fields);
    }

    /** A foreign key given by name that names nothing. */
    public static Problem unresolvedReference(String field, String key, String value, String kind) {
        String reason = "the foreign key cannot be resolved with '{" + key + "=\"" + quoted(value)
                + "\"}' for an existing '" + kind + "' entity";
        String message = "foreign key unresolved (" + field + "." + key + ": " + reason + ")";
        return of(ProblemType.FOREIGN_KEYS_UNRESOLVED, message, List.of(new Violation(List.of(field, key), reason)));
    }

    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND, "Not found");
    }

    /** An entity that a change needs. */
    public static Problem entityNotFound(String field, String value) {
        String key = "'{" + field + "=\"" + quoted(value) + "\"}'";
        String message = "could not find the entity with " + (field.equals("id") ? "primary key " + key : key);
        ObjectNode fields = JsonNodeFactory.instance.objectNode().put(field, quoted(value));
        return new Problem(ProblemType.ENTITY_NOT_FOUND, message, List.of(Violation.of(field, message)), fields);
    }

    public static Problem unauthorized() {
        return of(ProblemType.UNAUTHORIZED, "Unauthorized");
    }

    public static Problem methodNotAllowed() {
        return of(ProblemType.METHOD_NOT_ALLOWED, "Method not allowed");
    }

    public static Problem bodyTooLarge(long limit) {
        return of(ProblemType.BODY_TOO_LARGE, "the request body is larger than " + limit + " bytes");
    }

    /** @param most how many are worked on at once */
    public static Problem tooManyAtOnce(int most) {
        return of(ProblemType.UNAVAILABLE, "The server is busy with " + most + " requests; nothing was changed");
    }

    public static Problem unavailable() {
        return of(ProblemType.UNAVAILABLE, "The database can't be reached; nothing was changed");
    }

    public static Problem internal() {
        return of(ProblemType.INTERNAL, "An unexpected error occurred");
    }

    /** A client's value as it may stand in a message: bounded, without control characters. */
    public static String quoted(String value) {
        String printable = value.codePoints()
                .limit(LONGEST_QUOTE + 1L)
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return printable.length() > LONGEST_QUOTE ? printable.substring(0, LONGEST_QUOTE) + "…" : printable;
    }
}
