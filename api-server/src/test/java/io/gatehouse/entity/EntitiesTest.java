package io.gatehouse.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.settings.Settings;
import io.gatehouse.store.Entry;
import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Scope;
import io.gatehouse.store.jdbc.Database;
import io.gatehouse.store.jdbc.JdbcEntityStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class EntitiesTest {
    private static final Contract CONTRACT = Contract.load();
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SERVICES = "services";
    private static final String ROUTES = "routes";
    private static final String PLUGINS = "plugins";
    private static final String CONSUMERS = "consumers";
    private static final String UPSTREAMS = "upstreams";
    private static final String KEYS = "keyauth_credentials";

    @TempDir
    static Path directory;

    static Database database;

    static JdbcEntityStore store;

    private final UUID controlPlane = UUID.randomUUID();
    private final SetClock clock = new SetClock();
    private Entities entities;

    @BeforeAll
    static void open() {
        database = Database.open(Settings.ephemeral(directory));
        store = new JdbcEntityStore(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void makeTheControlPlane() {
        entities = new Entities(store, CONTRACT, clock, new CountingIds(), List.of(new PluginProtocols()));
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("id", controlPlane.toString());
        store.write(Scope.ORGANIZATION, transaction -> {
            transaction.insert(
                    new Entry(Entities.CONTROL_PLANES, controlPlane, document, Map.of(), List.of(), Set.of()));
            return document;
        });
    }

    @Test
    void aNewEntityGetsAnIdAndTimes() {
        ObjectNode created = create(SERVICES, "{'host':'h'}");
        assertEquals("00000000-0000-4000-8000-000000000001", created.path("id").asText());
        assertEquals(1000, created.path("created_at").longValue());
        assertEquals(1000, created.path("updated_at").longValue());
    }

    @Test
    void aPutKeepsTheCreationTimeUnlessOneIsSent() {
        create(SERVICES, "{'name':'s','host':'h'}");
        clock.now = Instant.ofEpochSecond(2000);
        ObjectNode replaced = upsert(SERVICES, "s", "{'host':'i'}");
        assertEquals(1000, replaced.path("created_at").longValue());
        assertEquals(2000, replaced.path("updated_at").longValue());
        ObjectNode sent = upsert(SERVICES, "s", "{'host':'i','created_at':7,'updated_at':'never looked at'}");
        assertEquals(7, sent.path("created_at").longValue());
        assertEquals(2000, sent.path("updated_at").longValue());
    }

    @Test
    void nullForAServersOwnFieldMeansLeftOut() {
        ObjectNode created = create(SERVICES, "{'host':'h','id':null,'created_at':null,'updated_at':null}");
        assertTrue(created.path("id").isTextual());
        assertEquals(1000, created.path("created_at").longValue());
    }

    @Test
    void credentialsHaveNoUpdateTimeAndGetAKeyForNull() {
        create(CONSUMERS, "{'username':'u'}");
        ObjectNode key = create(KEYS, "{'key':null,'consumer':{'username':'u'}}");
        assertEquals("key-2", key.path("key").asText());
        assertFalse(key.has("updated_at"));
    }

    @Test
    void anExpiredKeyIsGoneAndItsValueIsFree() {
        create(CONSUMERS, "{'username':'u'}");
        create(KEYS, "{'key':'k','ttl':10,'consumer':{'username':'u'}}");
        clock.now = Instant.ofEpochSecond(1004);
        assertEquals(6, find(KEYS, "k").orElseThrow().path("ttl").longValue());
        assertFalse(find(KEYS, "k").orElseThrow().has(TimeToLive.EXPIRES_AT));
        clock.now = Instant.ofEpochSecond(1010);
        assertEquals(Optional.empty(), find(KEYS, "k"));
        assertEquals(
                List.of(),
                entities.list(controlPlane, KEYS, ListQuery.first(10), Optional.empty())
                        .items());
        ObjectNode again = create(KEYS, "{'key':'k','ttl':0,'consumer':{'username':'u'}}");
        assertEquals(again.toString(), find(KEYS, "k").orElseThrow().toString());
    }

    @Test
    void aPutStartsTheLifeOfAKeyAnew() {
        create(CONSUMERS, "{'username':'u'}");
        create(KEYS, "{'key':'k','ttl':10,'consumer':{'username':'u'}}");
        clock.now = Instant.ofEpochSecond(1009);
        upsert(KEYS, "k", "{'ttl':10,'consumer':{'username':'u'}}");
        clock.now = Instant.ofEpochSecond(1018);
        assertEquals(1, find(KEYS, "k").orElseThrow().path("ttl").longValue());
    }

    @Test
    void aUniqueValueInUseIsNamedUnlessItIsACredential() {
        create(CONSUMERS, "{'username':'u'}");
        create(KEYS, "{'key':'k','consumer':{'username':'u'}}");
        Problem user = refusal(() -> create(CONSUMERS, "{'username':'u'}"));
        assertEquals(ProblemType.UNIQUE_VIOLATION, user.type());
        assertEquals("UNIQUE violation detected on '{username=\"u\"}'", user.message());
        assertEquals("{\"username\":\"u\"}", user.fields().toString());
        Problem key = refusal(() -> create(KEYS, "{'key':'k','consumer':{'username':'u'}}"));
        assertEquals("UNIQUE violation detected on '{key=…}'", key.message());
        assertEquals("{\"key\":null}", key.fields().toString());
    }

    @Test
    void aPluginIsUniquePerScope() {
        String service = create(SERVICES, "{'name':'s','host':'h'}").path("id").asText();
        create(PLUGINS, "{'name':'key-auth'}");
        create(PLUGINS, "{'name':'key-auth','service':{'name':'s'}}");
        Problem problem = refusal(() -> create(PLUGINS, "{'name':'key-auth','service':{'name':'s'}}"));
        assertEquals(
                "UNIQUE violation detected on '{consumer=null,consumer_group=null,name=\"key-auth\",route=null,"
                        + "service={id=\"" + service + "\"}}'",
                problem.message());
    }

    @Test
    void anIdInUseIsAPrimaryKeyViolation() {
        String id = create(SERVICES, "{'host':'h'}").path("id").asText();
        Problem problem = refusal(() -> create(SERVICES, "{'host':'h','id':'" + id + "'}"));
        assertEquals(ProblemType.PRIMARY_KEY_VIOLATION, problem.type());
        assertEquals("primary key violation on key '{id=\"" + id + "\"}'", problem.message());
    }

    @Test
    void whatIsRefusedLeavesNothing() {
        create(SERVICES, "{'name':'s','host':'h'}");
        Long before = store.heads().get(controlPlane);
        refusal(() -> create(SERVICES, "{'name':'s','host':'h'}"));
        refusal(() -> create(ROUTES, "{'paths':['/'],'service':{'id':'" + UUID.randomUUID() + "'}}"));
        refusal(() -> create(SERVICES, "{'port':'x'}"));
        assertEquals(before, store.heads().get(controlPlane));
    }

    @Test
    void aPluginMustSpeakAProtocolOfItsRoute() {
        create(ROUTES, "{'name':'r','paths':['/'],'protocols':['http']}");
        Problem problem =
                refusal(() -> create(PLUGINS, "{'name':'key-auth','protocols':['https'],'route':{'name':'r'}}"));
        assertEquals("protocols", problem.violations().get(0).field());
        assertEquals(
                "must match the associated route's protocols",
                problem.violations().get(0).message());
        create(PLUGINS, "{'name':'key-auth','protocols':['https','http'],'route':{'name':'r'}}");
    }

    @Test
    void aPluginMustSpeakAProtocolOfOneOfItsServicesRoutes() {
        create(SERVICES, "{'name':'s','host':'h'}");
        create(PLUGINS, "{'name':'key-auth','protocols':['https'],'service':{'name':'s'}}");
        create(ROUTES, "{'paths':['/'],'protocols':['http'],'service':{'name':'s'}}");
        Problem problem = refusal(
                () -> create(PLUGINS, "{'name':'request-transformer','protocols':['https'],'service':{'name':'s'}}"));
        assertEquals(
                "must match the protocols of at least one route pointing to this Plugin's service",
                problem.violations().get(0).message());
    }

    @Test
    void deletingTakesAlongWhatIsBelowAndRefusesWhatIsHeld() {
        create(SERVICES, "{'name':'s','host':'h'}");
        create(ROUTES, "{'name':'r','paths':['/'],'service':{'name':'s'}}");
        create(PLUGINS, "{'name':'key-auth','route':{'name':'r'},'instance_name':'p'}");
        Problem held = refusal(() -> entities.delete(controlPlane, SERVICES, "s", Optional.empty()));
        assertEquals(ProblemType.FOREIGN_KEY_VIOLATION, held.type());
        assertEquals("{\"@referenced_by\":\"routes\"}", held.fields().toString());
        assertTrue(entities.delete(controlPlane, ROUTES, "r", Optional.empty()));
        assertEquals(Optional.empty(), find(PLUGINS, "p"));
        assertTrue(entities.delete(controlPlane, SERVICES, "s", Optional.empty()));
        assertFalse(entities.delete(controlPlane, SERVICES, "s", Optional.empty()));
    }

    @Test
    void aUuidIsAlwaysAnId() {
        String name = UUID.randomUUID().toString();
        create(SERVICES, "{'name':'" + name + "','host':'h'}");
        assertEquals(Optional.empty(), find(SERVICES, name));
        ObjectNode created = upsert(SERVICES, name, "{'host':'h'}");
        assertEquals(name, created.path("id").asText());
    }

    @Test
    void aWriteThatWaitedForTheDeletionOfItsControlPlaneFindsNone() {
        store.write(Scope.ORGANIZATION, organization -> {
            organization.deleteScope(controlPlane);
            return true;
        });
        Problem problem = refusal(() -> create(SERVICES, "{'host':'h'}"));
        assertEquals(ProblemType.NOT_FOUND, problem.type());
        assertEquals(List.of(), store.loadScope(controlPlane).entities());
    }

    @Test
    void whatIsOverIsSweptAndNothingElse() {
        create(CONSUMERS, "{'username':'u'}");
        for (int i = 0; i < 250; i++) {
            create(KEYS, "{'key':'k" + i + "','ttl':10,'consumer':{'username':'u'}}");
        }
        create(KEYS, "{'key':'later','ttl':30,'consumer':{'username':'u'}}");
        create(KEYS, "{'key':'never','consumer':{'username':'u'}}");
        ExpirySweep sweep = new ExpirySweep(store, entities, clock);
        assertFalse(sweep.some());
        assertEquals(253, store.loadScope(controlPlane).entities().size());
        clock.now = Instant.ofEpochSecond(1010);
        assertTrue(sweep.some(), "more than are swept at once");
        assertFalse(sweep.some());
        assertEquals(3, store.loadScope(controlPlane).entities().size());
        assertTrue(find(KEYS, "later").isPresent());
        assertTrue(find(KEYS, "never").isPresent());
    }

    @Test
    void aPatchChangesWhatItHasAndKeepsIdAndCreationTime() {
        ObjectNode created = create(SERVICES, "{'name':'s','host':'h','retries':1}");
        clock.now = Instant.ofEpochSecond(2000);
        ObjectNode changed = update(SERVICES, "s", "{'name':'t','id':null,'retries':null,'updated_at':1}");
        assertEquals(created.path("id"), changed.path("id"));
        assertEquals("t", changed.path("name").asText());
        assertEquals("h", changed.path("host").asText());
        assertTrue(changed.path("retries").isNull());
        assertEquals(1000, changed.path("created_at").longValue());
        assertEquals(2000, changed.path("updated_at").longValue());
        assertEquals(changed.toString(), find(SERVICES, "t").orElseThrow().toString());
        assertTrue(find(SERVICES, "s").isEmpty());
    }

    @Test
    void aPatchChangesAFieldUnderEitherOfItsNames() {
        String id = create(PLUGINS, "{'name':'rate-limiting','config':{'minute':1,'redis_host':'a'}}")
                .path("id")
                .asText();
        assertEquals("a a", hosts(update(PLUGINS, id, "{'tags':['t']}")));
        assertEquals("b b", hosts(update(PLUGINS, id, "{'config':{'redis':{'host':'b'}}}")));
        assertEquals("c c", hosts(update(PLUGINS, id, "{'config':{'redis_host':'c'}}")));
        assertEquals(
                ProblemType.SCHEMA_VIOLATION,
                refusal(() -> update(PLUGINS, id, "{'config':{'redis_host':'d','redis':{'host':'e'}}}"))
                        .type());
    }

    private static String hosts(ObjectNode plugin) {
        return plugin.path("config").path("redis").path("host").asText() + " "
                + plugin.path("config").path("redis_host").asText();
    }

    @Test
    void aPatchMovesADefaultThatDependsOnWhatItChanges() {
        create(UPSTREAMS, "{'name':'u'}");
        assertEquals("consistent-hashing", algorithm(update(UPSTREAMS, "u", "{'hash_on':'ip'}")));
        assertEquals("round-robin", algorithm(update(UPSTREAMS, "u", "{'hash_on':'none'}")));
        assertEquals("latency", algorithm(update(UPSTREAMS, "u", "{'algorithm':'latency'}")));
        assertEquals("latency", algorithm(update(UPSTREAMS, "u", "{'hash_on':'none'}")));
    }

    private static String algorithm(ObjectNode upstream) {
        return upstream.path("algorithm").asText();
    }

    @Test
    void aPatchOfNothingSaysWhatIsMissing() {
        assertEquals(
                ProblemType.ENTITY_NOT_FOUND,
                refusal(() -> update(SERVICES, "s", "{}")).type());
        create(CONSUMERS, "{'username':'u'}");
        create(KEYS, "{'key':'k','ttl':10,'consumer':{'username':'u'}}");
        clock.now = clock.now.plusSeconds(10);
        assertEquals(
                ProblemType.ENTITY_NOT_FOUND,
                refusal(() -> update(KEYS, "k", "{}")).type());
    }

    @Test
    void aPatchLeavesTheEndWhereItWasUnlessItHasOne() {
        create(CONSUMERS, "{'username':'u'}");
        create(KEYS, "{'key':'k','ttl':10,'consumer':{'username':'u'}}");
        clock.now = clock.now.plusSeconds(4);
        assertEquals(6, update(KEYS, "k", "{'tags':['t']}").path("ttl").longValue());
        clock.now = clock.now.plusMillis(5500);
        assertEquals(0, update(KEYS, "k", "{'tags':null}").path("ttl").longValue());
        assertTrue(find(KEYS, "k").isPresent());
        assertEquals(19, update(KEYS, "k", "{'ttl':20}").path("ttl").longValue());
        clock.now = clock.now.plusMillis(18_500);
        assertEquals(1, find(KEYS, "k").orElseThrow().path("ttl").longValue());
    }

    private ObjectNode create(String kind, String body) {
        return entities.create(controlPlane, kind, json(body), Optional.empty());
    }

    private ObjectNode update(String kind, String address, String body) {
        return entities.update(controlPlane, kind, address, json(body), Optional.empty());
    }

    private ObjectNode upsert(String kind, String address, String body) {
        return entities.upsert(controlPlane, kind, address, json(body), Optional.empty());
    }

    private Optional<ObjectNode> find(String kind, String address) {
        return entities.find(controlPlane, kind, address, Optional.empty());
    }

    private static Problem refusal(Executable work) {
        return assertThrows(Refused.class, work).problem();
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) MAPPER.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids and keys in ascending order. */
    private static final class CountingIds implements Ids {
        private int last;

        @Override
        public UUID id() {
            return UUID.fromString(String.format("00000000-0000-4000-8000-%012d", ++last));
        }

        @Override
        public String key() {
            return "key-" + last;
        }
    }

    /** Stands still until it is set. */
    private static final class SetClock extends Clock {
        Instant now = Instant.ofEpochSecond(1000);

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
