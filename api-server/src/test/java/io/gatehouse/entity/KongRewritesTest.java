package io.gatehouse.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KongRewritesTest {
    private static final KongRewrites REWRITES = new KongRewrites(Contract.load());
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            targets   | {"target":"a.test"}            | {"target":"a.test:8000"}
            targets   | {"target":"::1"}               | {"target":"[0000:0000:0000:0000:0000:0000:0000:0001]:8000"}
            targets   | {"weight":1}                   | {"weight":1}
            targets   | {"target":"a b"}               | {"target":"a b"}
            upstreams | {"hash_on":"ip"}               | {"hash_on":"ip","algorithm":"consistent-hashing"}
            upstreams | {"hash_on":"ip","algorithm":"round-robin"} | {"hash_on":"ip","algorithm":"consistent-hashing"}
            upstreams | {"hash_on":"none","algorithm":"consistent-hashing"} | {"hash_on":"none","algorithm":"round-robin"}
            upstreams | {"algorithm":"latency"}        | {"algorithm":"latency","hash_on":"none"}
            upstreams | {"algorithm":"least-connections","hash_on":"ip"} | {"algorithm":"least-connections","hash_on":"none"}
            upstreams | {"algorithm":"consistent-hashing"} | {"algorithm":"consistent-hashing"}
            upstreams | {"hash_on":null}               | {"hash_on":null}
            upstreams | {"name":"u"}                   | {"name":"u"}
            """)
    void bodiesBecomeWhatKongMakesOfThem(String kind, String body, String rewritten) throws Exception {
        assertEquals(rewritten, REWRITES.apply(kind, json(body)).toString());
    }

    @Test
    void otherKindsStayAsTheyAre() throws Exception {
        ObjectNode body = json("{\"target\":\"a\",\"hash_on\":\"ip\"}");
        assertSame(body, REWRITES.apply("services", body));
    }

    private static ObjectNode json(String text) throws JsonProcessingException {
        return (ObjectNode) MAPPER.readTree(text);
    }
}
