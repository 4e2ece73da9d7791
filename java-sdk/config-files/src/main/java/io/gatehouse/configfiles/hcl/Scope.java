package io.gatehouse.configfiles.hcl;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;

/** What the names of an expression stand for. */
public interface Scope {
    /**
     * The value of a reference's beginning.
     *
     * @param names the root and the attribute names right behind it, as in {@code var.name} or {@code type.name.id}
     */
    Found find(List<String> names, Place place);

    /** The folder that {@code file} and its like start from. */
    Path directory();

    /** @param names how many of the names the value used up */
    record Found(JsonNode value, int names) {}

    /** This scope with one more name in front of all others. */
    default Scope with(String name, JsonNode value) {
        Scope outer = this;
        return new Scope() {
            @Override
            public Found find(List<String> names, Place place) {
                return names.get(0).equals(name) ? new Found(value, 1) : outer.find(names, place);
            }

            @Override
            public Path directory() {
                return outer.directory();
            }
        };
    }
}
