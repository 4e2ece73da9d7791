package io.gatehouse.plugin;

/** Looks at an upstream's response and decides what becomes of its body. */
@FunctionalInterface
public interface ResponseFilter {
    /** Called once when the upstream's status and headers are there; may change them. */
    ResponseBody head(ResponseHead head);
}
