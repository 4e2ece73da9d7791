package io.gatehouse.openapi.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void spellsFieldsAsJavaDoes() {
        Map.of(
                        "strip_path", "stripPath",
                        "X-Cache-Key", "xCacheKey",
                        "x5t#S256", "x5tS256",
                        "pageCount", "pageCount",
                        "default", "defaultValue",
                        "json", "jsonValue")
                .forEach((name, field) -> assertEquals(field, Names.field(name)));
    }

    @Test
    void makesConstantsOfValues() {
        Map.of(
                        "llm/v1/chat", "LLM_V1_CHAT",
                        "gpt-4o", "GPT_4O",
                        "CLUSTER_TYPE_K8S_INGRESS_CONTROLLER", "CLUSTER_TYPE_K8S_INGRESS_CONTROLLER",
                        "1.2", "_1_2",
                        "*", "ANY",
                        "-", "EMPTY")
                .forEach((value, constant) -> assertEquals(constant, Names.constant(value)));
    }

    @Test
    void knowsTheSingular() {
        Map.of(
                        "targets", "target",
                        "policies", "policy",
                        "addresses", "address",
                        "prefixes", "prefix",
                        "status", "status",
                        "append", "append")
                .forEach((many, one) -> assertEquals(one, Names.singular(many)));
    }
}
