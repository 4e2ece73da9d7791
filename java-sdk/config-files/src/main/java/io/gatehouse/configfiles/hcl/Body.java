package io.gatehouse.configfiles.hcl;

import java.util.List;
import java.util.Map;

/**
 * What stands in a file or between the braces of a block.
 *
 * @param attributes by name, in the order of the file
 */
public record Body(Map<String, Attribute> attributes, List<Block> blocks) {
    /** {@code name = value} */
    public record Attribute(String name, Expression value, Place place) {}

    /** {@code type "label" { … }} */
    public record Block(String type, List<String> labels, Body body, Place place) {
        public Block {
            labels = List.copyOf(labels);
        }
    }
}
