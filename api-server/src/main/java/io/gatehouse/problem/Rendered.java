package io.gatehouse.problem;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A problem in one wire format. */
public record Rendered(int status, String contentType, ObjectNode body) {}
