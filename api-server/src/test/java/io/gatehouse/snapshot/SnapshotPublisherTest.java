package io.gatehouse.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.gateway.router.RouteRequest;
import io.gatehouse.schema.Contract;
import io.gatehouse.settings.Settings;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Entry;
import io.gatehouse.store.Scope;
import io.gatehouse.store.ScopeContents;
import io.gatehouse.store.jdbc.Database;
import io.gatehouse.store.jdbc.JdbcEntityStore;
import io.gatehouse.vault.Environment;
import io.gatehouse.vault.VaultReferences;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SnapshotPublisherTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Contract CONTRACT = Contract.load();
    private static final UUID OLDER = new UUID(9, 1);
    private static final UUID YOUNGER = new UUID(1, 2);

    @TempDir
    Path directory;

    private Settings settings;
    private Database database;
    private EntityStore store;
    private SnapshotPublisher publisher;

    @BeforeEach
    void open() {
        settings = Settings.ephemeral(directory);
        database = Database.open(settings);
        store = new JdbcEntityStore(database);
        publisher = publisher(settings);
    }

    @AfterEach
    void close() {
        publisher.close();
        database.close();
    }

    @Test
    void publishesEveryWrite() throws Exception {
        controlPlane(OLDER, "a", "2026-01-01T00:00:00Z");
        publisher.start();
        UUID route = new UUID(7, 7);

        put(OLDER, "routes", route, "{'id':'" + route + "','name':'r','protocols':['http'],'paths':['/r']}");
        await(() -> routeAt("/r") != null);

        store.write(OLDER, transaction -> transaction.delete("routes", route));
        await(() -> routeAt("/r") == null);
    }

    @Test
    void hasCaughtUpWhenEveryEarlierWriteIsInUse() throws Exception {
        controlPlane(OLDER, "a", "2026-01-01T00:00:00Z");
        publisher.start();

        for (int i = 0; i < 20; i++) {
            route(OLDER, "r" + i, "/" + i);
            publisher.caughtUp().toCompletableFuture().get(20, TimeUnit.SECONDS);

            assertEquals("r" + i, routeAt("/" + i));
        }
    }

    @Test
    void saysWhyItCanNotCatchUp() throws Exception {
        controlPlane(OLDER, "older", "2026-01-01T00:00:00Z");
        publisher.start();
        UUID dangling = new UUID(3, 3);
        put(
                OLDER,
                "routes",
                dangling,
                "{'id':'" + dangling + "','name':'bad','protocols':['http'],'paths':['/bad']," + "'service':{'id':'"
                        + new UUID(4, 4) + "'}}");

        ExecutionException failure = assertThrows(
                ExecutionException.class,
                () -> publisher.caughtUp().toCompletableFuture().get(20, TimeUnit.SECONDS));

        assertTrue(String.valueOf(failure.getMessage()).contains("control plane older"), failure::toString);
        publisher.close();
        assertTrue(publisher.caughtUp().toCompletableFuture().isCompletedExceptionally());
    }

    @Test
    void letsTheOldestControlPlaneAnswer() throws Exception {
        controlPlane(YOUNGER, "younger", "2026-02-01T00:00:00Z");
        controlPlane(OLDER, "older", "2026-01-01T00:00:00Z");
        route(YOUNGER, "of-younger", "/r");
        route(OLDER, "of-older", "/r");
        route(YOUNGER, "only-younger", "/s");

        publisher.start();

        assertEquals("of-older", routeAt("/r"));
        assertEquals("only-younger", routeAt("/s"));
    }

    @Test
    void servesThePinnedControlPlaneOnly() throws Exception {
        controlPlane(OLDER, "older", "2026-01-01T00:00:00Z");
        controlPlane(YOUNGER, "younger", "2026-02-01T00:00:00Z");
        route(OLDER, "of-older", "/r");
        publisher.close();
        publisher = publisher(new Settings(
                settings.api(),
                settings.admin(),
                settings.proxy(),
                settings.proxyTlsPort(),
                settings.status(),
                directory,
                Optional.empty(),
                Optional.empty(),
                Optional.of("younger")));

        publisher.start();

        assertNull(routeAt("/r"));
        assertEquals(List.of("younger"), names());
    }

    @Test
    void keepsTheLastGoodSnapshotOfAControlPlaneThatCanNotBeBuiltAndGoesOnWithTheOthers() throws Exception {
        controlPlane(OLDER, "older", "2026-01-01T00:00:00Z");
        controlPlane(YOUNGER, "younger", "2026-02-01T00:00:00Z");
        route(OLDER, "good", "/good");
        publisher.start();
        UUID dangling = new UUID(3, 3);
        String bad = "{'id':'" + dangling + "','name':'bad','protocols':['http'],'paths':['/bad'],'service':{'id':'"
                + new UUID(4, 4) + "'}}";

        put(OLDER, "routes", dangling, bad);
        route(YOUNGER, "other", "/other");

        await(() -> "other".equals(routeAt("/other")));
        assertEquals("good", routeAt("/good"));
        assertTrue(String.valueOf(publisher.status().problem()).contains("older"), publisher.status()::toString);

        store.write(OLDER, transaction -> transaction.delete("routes", dangling));
        await(() -> publisher.status().problem() == null);
    }

    @Test
    void namesWhatItCanNotRun() throws Exception {
        controlPlane(OLDER, "older", "2026-01-01T00:00:00Z");
        put(OLDER, "plugins", new UUID(5, 5), "{'name':'no-such-plugin','enabled':true,'config':{}}");
        put(OLDER, "plugins", new UUID(5, 6), "{'name':'off','enabled':false,'config':{}}");
        put(OLDER, "routes", new UUID(5, 7), "{'protocols':['http'],'expression':'http.nothing == 1'}");

        publisher.start();

        List<ControlPlaneSnapshot.Unrunnable> unrunnable =
                publisher.status().controlPlanes().get(0).unrunnable();
        assertEquals(
                List.of("no-such-plugin", "route"),
                unrunnable.stream().map(ControlPlaneSnapshot.Unrunnable::name).toList());
        assertNull(routeAt("/"));
    }

    @Test
    void keepsACopyThatOnlyItsOwnerCanRead() throws Exception {
        controlPlane(OLDER, "older", "2026-01-01T00:00:00Z");
        route(OLDER, "r", "/r");
        publisher.start();
        publisher.close();

        Path copy = directory.resolve("snapshot.json.gz");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
        Map<UUID, ScopeContents> read = new LastGoodCopy(directory).read();
        assertEquals(Set.of(OLDER, Scope.ORGANIZATION), read.keySet());
        ScopeContents contents = read.get(OLDER);
        assertNotNull(contents);
        assertEquals("r", contents.entities().get(0).document().path("name").asText());
    }

    @Test
    void leavesTheNewestCopyWhenItIsClosed() throws Exception {
        controlPlane(OLDER, "a", "2026-01-01T00:00:00Z");
        publisher.start();
        for (int i = 0; i < 20; i++) {
            route(OLDER, "r" + i, "/r" + i);
        }
        publisher.close();
        publisher.close();

        ScopeContents contents = new LastGoodCopy(directory).read().get(OLDER);
        assertNotNull(contents);
        assertEquals(20, contents.number());
        assertEquals(20, contents.entities().size());
    }

    @Test
    void servesTheCopyWhileTheDatabaseIsAway() throws Exception {
        controlPlane(OLDER, "a", "2026-01-01T00:00:00Z");
        route(OLDER, "r", "/r");
        publisher.start();
        publisher.close();
        database.close();

        publisher = publisher(settings);
        publisher.start();

        assertEquals("r", routeAt("/r"));
        assertTrue(publisher.status().fromDisk());
    }

    private SnapshotPublisher publisher(Settings with) {
        return new SnapshotPublisher(
                store,
                new PluginCompiler(CONTRACT, new VaultReferences(new Environment(Map.of())), List.of()),
                new ConsumerCompiler(CONTRACT),
                with,
                Clock.systemUTC());
    }

    private void controlPlane(UUID id, String name, String created) throws Exception {
        put(
                Scope.ORGANIZATION,
                "control_planes",
                id,
                "{'id':'" + id + "','name':'" + name + "','created_at':'" + created + "'}");
    }

    private void route(UUID scope, String name, String path) throws Exception {
        put(
                scope,
                "routes",
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "{'name':'" + name + "','protocols':['http'],'paths':['" + path + "']}");
    }

    private void put(UUID scope, String kind, UUID id, String document) throws Exception {
        ObjectNode tree = (ObjectNode) JSON.readTree(document.replace('\'', '"'));
        store.write(scope, transaction -> {
            transaction.insert(new Entry(kind, id, tree, Map.of(), List.of(), Set.of()));
            return id;
        });
    }

    private @Nullable String routeAt(String path) {
        Match match = publisher
                .current()
                .match(new RouteRequest("GET", "a.example", 8000, path, new DefaultHttpHeaders(), false, null));
        return match == null ? null : match.route().view().name();
    }

    private List<String> names() {
        return publisher.status().controlPlanes().stream()
                .map(ControlPlaneSnapshot::name)
                .toList();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it did not happen within 20 s");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }
}
