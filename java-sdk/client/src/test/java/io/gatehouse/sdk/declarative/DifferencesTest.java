package io.gatehouse.sdk.declarative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.gatehouse.sdk.declarative.contract.Contract;
import io.gatehouse.sdk.declarative.contract.Json;
import io.gatehouse.sdk.declarative.kind.Kinds;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final Contract CONTRACT = Contract.load();
    private static final Kinds KINDS = new Kinds(CONTRACT);

    private static List<String> between(String kind, String stored, String wanted) {
        return Differences.between(CONTRACT, KINDS.kind("it", kind).schema(), Json.of(stored), Json.of(wanted)).stream()
                .map(FieldChange::toString)
                .toList();
    }

    @Test
    void namesTheFieldWithBothValues() {
        assertEquals(
                List.of("host: \"a\" → \"b\""),
                between("services", "{'host': 'a', 'port': 80}", "{'host': 'b', 'port': 80.0}"));
    }

    @Test
    void looksIntoPlugins() {
        assertEquals(
                List.of("config.minute: 5 → 6"),
                between(
                        "plugins",
                        "{'name': 'rate-limiting', 'config': {'minute': 5}}",
                        "{'name': 'rate-limiting', 'config': {'minute': 6}}"));
    }

    @Test
    void ignoresTheOrderOfSetsButNotOfLists() {
        assertEquals(List.of(), between("routes", "{'methods': ['GET', 'PUT']}", "{'methods': ['PUT', 'GET']}"));
        assertEquals(
                1,
                between("routes", "{'paths': ['/a', '/b']}", "{'paths': ['/b', '/a']}")
                        .size());
    }

    @Test
    void ignoresTheOrderOfFieldsInTheRecordsOfASet() {
        assertEquals(
                List.of(),
                between(
                        "routes",
                        "{'sources': [{'ip': '10.0.0.1', 'port': 80}, {'ip': null, 'port': 1}]}",
                        "{'sources': [{'port': 1}, {'port': 80.0, 'ip': '10.0.0.1'}]}"));
    }

    @Test
    void takesNullForNothing() {
        assertEquals(List.of(), between("services", "{'path': null}", "{}"));
        assertEquals(List.of("path: \"/a\" → null"), between("services", "{'path': '/a'}", "{'path': null}"));
    }

    @Test
    void ignoresWhatTheServerFillsAndWhatANewerOneAdds() {
        assertEquals(
                List.of(),
                between(
                        "consumers",
                        "{'id': '1', 'created_at': 5, 'newer': true, 'username': 'u'}",
                        "{'username': 'u'}"));
    }

    @Test
    void showsNoSecret() {
        List<String> all = List.of(
                between("keyauth_credentials", "{'key': 'before-1'}", "{'key': 'after-1'}")
                        .toString(),
                between("certificates", "{'key': 'before-2'}", "{'key': 'after-2'}")
                        .toString(),
                between("vaults", "{'config': {'x': 'before-3'}}", "{'config': {'x': 'after-3'}}")
                        .toString(),
                between("keys", "{'pem': {'private_key': 'before-4'}}", "{'pem': null}")
                        .toString(),
                between(
                                "plugins",
                                "{'name': 'http-log', 'config': {'headers': {'authorization': 'before-5'}}}",
                                "{'name': 'http-log', 'config': {'headers': {'authorization': 'after-5'}}}")
                        .toString(),
                between("plugins", "{'config': null}", "{'name': 'somebodys', 'config': {'a': ['after-6']}}")
                        .toString(),
                between(
                                "plugins",
                                "{'config': null}",
                                "{'name': 'ai-proxy', 'config': {'auth': {'header_value': 'after-7'}}}")
                        .toString());

        for (String text : all) {
            assertFalse(text.contains("before") || text.contains("after-"), text);
            assertEquals(true, text.contains("(secret)"), text);
        }
    }
}
