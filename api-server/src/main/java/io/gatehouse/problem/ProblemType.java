package io.gatehouse.problem;

import java.util.OptionalInt;

/**
 * Everything an API can refuse a request for: the HTTP status and, where Kong has one, its error code and name. Status
 * codes of errors are written nowhere else.
 */
public enum ProblemType {
    INVALID_PRIMARY_KEY(400, 1, "invalid primary key"),
    SCHEMA_VIOLATION(400, 2, "schema violation"),
    PRIMARY_KEY_VIOLATION(400, 3, "primary key violation"),
    FOREIGN_KEY_VIOLATION(400, 4, "foreign key violation"),
    UNIQUE_VIOLATION(409, 5, "unique constraint violation"),
    /** An entity that an update needs; Kong gives plain reads of nothing the {@link #NOT_FOUND} without a code. */
    ENTITY_NOT_FOUND(404, 6, "not found"),
    INVALID_OFFSET(400, 7, "invalid offset"),
    DATABASE_ERROR(500, 8, "database error"),
    INVALID_SIZE(400, 9, "invalid size"),
    INVALID_UNIQUE(400, 10, "invalid unique"),
    INVALID_OPTIONS(400, 11, "invalid options"),
    OPERATION_UNSUPPORTED(405, 12, "operation unsupported"),
    FOREIGN_KEYS_UNRESOLVED(400, 13, "foreign keys unresolved"),
    INVALID_DECLARATIVE_CONFIGURATION(400, 14, "invalid declarative configuration"),
    TRANSFORMATION_ERROR(400, 15, "transformation error"),
    REFERENCED_BY_OTHERS(400, 19, "referenced by others"),
    MALFORMED_REQUEST(400, 0, "malformed request"),
    UNAUTHORIZED(401, 0, "unauthorized"),
    NOT_FOUND(404, 0, "not found"),
    METHOD_NOT_ALLOWED(405, 0, "method not allowed"),
    NOT_ACCEPTABLE(406, 0, "not acceptable"),
    BODY_TOO_LARGE(413, 0, "body too large"),
    UNSUPPORTED_MEDIA_TYPE(415, 0, "unsupported media type"),
    INTERNAL(500, 0, "internal error"),
    UNAVAILABLE(503, 0, "unavailable");

    private final int status;
    private final int kongCode;
    private final String kongName;

    ProblemType(int status, int kongCode, String kongName) {
        this.status = status;
        this.kongCode = kongCode;
        this.kongName = kongName;
    }

    public int status() {
        return status;
    }

    /** The number that Kong's Admin API puts into {@code code}; absent where Kong answers without one. */
    public OptionalInt kongCode() {
        return kongCode == 0 ? OptionalInt.empty() : OptionalInt.of(kongCode);
    }

    /** The text that Kong's Admin API puts into {@code name}. */
    public String kongName() {
        return kongName;
    }

    /** The status in words. */
    public String title() {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 409 -> "Conflict";
            case 413 -> "Content Too Large";
            case 415 -> "Unsupported Media Type";
            case 503 -> "Service Unavailable";
            default -> "Internal Server Error";
        };
    }
}
