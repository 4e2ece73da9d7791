package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gatehouse.entity.Parent;
import io.gatehouse.schema.Contract;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoreRoutesTest {
    private static final CoreRoutes ROUTES = new CoreRoutes(Contract.load());

    @ParameterizedTest
    @CsvSource({
        "services,services",
        "routes,routes",
        "consumers,consumers",
        "plugins,plugins",
        "key-auths,keyauth_credentials",
        "services/s/routes,routes",
        "services/s/plugins,plugins",
        "routes/r/plugins,plugins",
        "consumers/c/plugins,plugins",
        "consumers/c/key-auth,keyauth_credentials"
    })
    void everyCollectionOfTheContractLeadsToItsKind(String path, String kind) {
        assertEquals(kind, ROUTES.find(path).orElseThrow().kind());
        CoreRoutes.Target item = ROUTES.find(path + "/x").orElseThrow();
        assertEquals(kind, item.kind());
        assertEquals(Optional.of("x"), item.item());
    }

    @Test
    void aNestedPathNamesItsParent() {
        CoreRoutes.Target target = ROUTES.find("consumers/a%20b/key-auth").orElseThrow();
        assertEquals(Optional.of(new Parent("consumer", "consumers", "a b")), target.parent());
        assertEquals(Set.of("GET", "HEAD", "POST"), target.verbs());
    }

    @Test
    void credentialsAreReadOnlyAtTheTop() {
        assertEquals(
                Set.of("GET", "HEAD"), ROUTES.find("key-auths").orElseThrow().verbs());
        assertEquals(
                Set.of("GET", "HEAD"), ROUTES.find("key-auths/k").orElseThrow().verbs());
    }

    @Test
    void onePlusStandsForItselfAndOneTrailingSlashIsTolerated() {
        assertEquals(
                Optional.of("a+b/c"),
                ROUTES.find("services/a+b%2Fc/").orElseThrow().item());
        assertEquals(Optional.empty(), ROUTES.find("services/").orElseThrow().item());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "widgets", "services/s/widgets", "services/s/routes/r/plugins", "key-auths/k/x", "%zz"})
    void theRestIsUnknown(String path) {
        assertEquals(Optional.empty(), ROUTES.find(path));
    }
}
