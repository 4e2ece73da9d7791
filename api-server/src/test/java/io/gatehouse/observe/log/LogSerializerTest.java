package io.gatehouse.observe.log;

import static io.gatehouse.plugin.FinishedExchanges.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.plugin.FinishedExchanges;
import org.junit.jupiter.api.Test;

class LogSerializerTest {
    @Test
    void writesWhatKongWritesOfAProxiedRequest() throws Exception {
        JsonNode entry = new ObjectMapper()
                .readTree(LogSerializer.serialize(FinishedExchanges.proxied()).toString());

        assertEquals(json("""
                        {
                          'request': {
                            'id': '0123456789abcdef0123456789abcdef',
                            'method': 'POST',
                            'uri': '/chat?a=1&a=2&flag&empty=',
                            'url': 'http://gw.example:8000/chat?a=1&a=2&flag&empty=',
                            'size': 345,
                            'querystring': {'a': ['1', '2'], 'flag': true, 'empty': ''},
                            'headers': {
                              'host': 'gw.example:8000',
                              'authorization': 'REDACTED',
                              'x-consumer-username': 'alice'
                            }
                          },
                          'upstream_uri': '/v1/chat?key=REDACTED',
                          'upstream_status': '502, 200',
                          'tries': [
                            {
                              'balancer_start': 1763640000003,
                              'balancer_start_ns': 1763640000003000000,
                              'balancer_latency': 2,
                              'balancer_latency_ns': 2000000,
                              'ip': '10.0.0.1',
                              'port': 443,
                              'keepalive': true,
                              'state': 'failed',
                              'code': 502
                            },
                            {
                              'balancer_start': 1763640000005,
                              'balancer_start_ns': 1763640000005000000,
                              'balancer_latency': 1,
                              'balancer_latency_ns': 1500000,
                              'ip': '10.0.0.2',
                              'port': 443,
                              'keepalive': false
                            }
                          ],
                          'response': {
                            'status': 200,
                            'size': 731,
                            'headers': {'content-type': 'application/json', 'set-cookie': ['a', 'b']}
                          },
                          'latencies': {'request': 412, 'kong': 3, 'proxy': 380, 'receive': 27},
                          'workspace': '00000000-0000-0000-0000-000000000009',
                          'route': {'id': 'r', 'name': 'chat', 'paths': ['/chat']},
                          'service': {'id': 's', 'host': 'llm.example'},
                          'consumer': {'id': 'c', 'username': 'alice'},
                          'authenticated_entity': {
                            'id': '00000000-0000-0000-0000-000000000004',
                            'consumer_id': '00000000-0000-0000-0000-000000000003'
                          },
                          'client_ip': '192.0.2.7',
                          'started_at': 1763640000000,
                          'source': 'upstream',
                          'workspace_name': 'default'
                        }
                        """), entry);
    }

    @Test
    void saysThatNothingWentUpstreamWithoutARoute() {
        JsonNode entry = LogSerializer.serialize(FinishedExchanges.unrouted());

        assertEquals("kong", entry.path("source").asText());
        assertEquals("", entry.path("upstream_uri").asText("missing"));
        assertEquals("", entry.path("upstream_status").asText("missing"));
        assertEquals(-1, entry.path("latencies").path("proxy").asInt());
        assertTrue(entry.path("tries").isEmpty());
        for (String absent : new String[] {"route", "service", "consumer", "authenticated_entity", "ai", "workspace"}) {
            assertFalse(entry.has(absent), absent);
        }
    }
}
