package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;

/** A request body that keeps the rules of its schema, with the schema's defaults. */
final class CheckedBody {
    private CheckedBody() {}

    /** @param component the schema's name in the contract */
    static ObjectNode of(Contract contract, String component, ObjectNode body) {
        return Refused.unlessValid(contract.component(component).check(body));
    }
}
