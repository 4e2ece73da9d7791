package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Bounds on the characters of a string, the elements of a list or the members of a map. Other values pass. */
record LengthRange(int least, int most) implements Validator {
    @Override
    public Optional<String> problem(JsonNode value) {
        if (!value.isTextual() && !value.isContainerNode()) {
            return Optional.empty();
        }
        int length = value.isTextual()
                ? value.textValue().codePointCount(0, value.textValue().length())
                : value.size();
        if (length < least) {
            return Optional.of("length must be at least " + least);
        }
        return length > most ? Optional.of("length must be at most " + most) : Optional.empty();
    }

    @Override
    public boolean quotes() {
        return false;
    }
}
