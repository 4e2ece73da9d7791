package io.gatehouse.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * {@code x-entity-checks}: a rule between the fields of a record. It stays silent about fields that are wrong already
 * and about vault references, whose values nobody knows yet.
 */
@FunctionalInterface
interface EntityCheck {
    void check(ObjectNode entity, Report report);
}
