package io.gatehouse.plugin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** A stored document that is parsed when somebody asks for it: what few look at takes no memory as a tree. */
@FunctionalInterface
public interface StoredJson {
    /** Stands for no document. */
    StoredJson NONE = MissingNode::getInstance;

    /** The document, parsed anew with each call. */
    JsonNode read();
}
