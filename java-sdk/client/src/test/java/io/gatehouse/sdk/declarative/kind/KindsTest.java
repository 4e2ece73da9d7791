package io.gatehouse.sdk.declarative.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.sdk.declarative.contract.Contract;
import io.gatehouse.sdk.declarative.contract.Json;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KindsTest {
    private static final Contract CONTRACT = Contract.load();
    private static final Kinds KINDS = new Kinds(CONTRACT);

    @Test
    void hasEveryKindOfTheContractThatTheApiHasACollectionOf() {
        Set<String> missing = new TreeSet<>();
        CONTRACT.kinds().fieldNames().forEachRemaining(missing::add);
        KINDS.all().forEach(kind -> missing.remove(kind.name()));
        missing.remove(GroupMembers.CONTRACTS_NAME);

        assertEquals(Set.of("oauth2_credentials"), missing);
    }

    @Test
    void ordersKindsByWhatTheyReferTo() {
        assertTrue(rank("certificates") < rank("services"));
        assertTrue(rank("services") < rank("routes"));
        assertTrue(rank("routes") < rank("plugins"));
        assertTrue(rank("consumers") < rank("keyauth_credentials"));
        assertTrue(rank("custom_plugins") < rank("plugins"));
    }

    private static int rank(String kind) {
        return KINDS.kind("it", kind).rank();
    }

    @Test
    void tellsPluginsApartByNameAndScope() {
        Kind plugins = KINDS.kind("it", "plugins");
        var everywhere = plugins.keys(Json.of("{'name': 'cors'}"));

        assertEquals(everywhere, plugins.keys(Json.of("{'name': 'cors', 'route': null}")));
        assertTrue(!everywhere.equals(plugins.keys(Json.of("{'name': 'cors', 'route': {'id': '1'}}"))));
    }

    @Test
    void takesTwoFormsOfATargetForOne() {
        assertEquals("a.test:8000", CoreKind.canonicalTarget("a.test"));
        assertEquals("a.test:80", CoreKind.canonicalTarget("a.test:80"));
        assertEquals("[::1]:80", CoreKind.canonicalTarget("[::1]:80"));
    }

    @Test
    void saysWhichKindsThereAre() {
        String message =
                String.valueOf(assertThrows(IllegalArgumentException.class, () -> KINDS.kind("service.s", "service"))
                        .getMessage());

        assertTrue(
                message.startsWith("service.s: the API has no collection of 'service'; expected one of [acls, "),
                message);
    }
}
