package io.gatehouse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link EntityStore} does. Each test has a scope of its own, so all of them share one database. */
@Timeout(60)
public abstract class EntityStoreContract {
    private static final String SERVICES = "services";
    private static final String ROUTES = "routes";
    private static final int WRITERS = 8;
    /** As the databases sort ids. */
    private static final Comparator<UUID> BY_TEXT = Comparator.comparing(UUID::toString);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final UUID scope = UUID.randomUUID();

    protected abstract EntityStore store();

    /** A store over the same database that remembers 20 changes of a scope, a few more before it prunes. */
    protected abstract EntityStore forgetful();

    // Documents

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1,\"a\":2,\"c\":{\"z\":1,\"y\":2}}",
                "{\"absent\":null,\"empty\":[],\"none\":{},\"nested\":{\"value\":null}}",
                "{\"one\":1.0,\"exact\":0.1,\"trailing\":1.500,\"scale\":1E+3,\"tiny\":1E-400}",
                "{\"int\":2147483648,\"big\":123456789012345678901234567890,\"negative\":-0.0}",
                "{\"pem\":\"-----BEGIN-----\\nab\\r\\n\",\"quote\":\"\\\"\\\\\",\"slash\":\"a/b\"}",
                "{\"text\":\"Grüße, 世界, 🚀\",\"ключ\":true,\"control\":\"\\u0000\\u001f\"}",
                "{\"half\":\"\\ud83d\"}"
            })
    void givesBackDocumentsAsTheyWere(String text) throws Exception {
        ObjectNode document = (ObjectNode) JSON.readTree(text);
        UUID id = insert(SERVICES, document);
        StoredEntity found = store().find(new EntityId(scope, SERVICES, id)).orElseThrow();
        assertEquals(document.toString(), found.document().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 600_000, 3_000_000})
    void givesBackLongDocuments(int length) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("text", "é".repeat(length / 6));
        UUID id = insert(SERVICES, document);
        assertEquals(
                document,
                store().find(new EntityId(scope, SERVICES, id)).orElseThrow().document());
    }

    @Test
    void givesBackNumbersOfAnyLength() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("long", new BigInteger("7".repeat(5000)));
        UUID id = insert(SERVICES, document);
        assertEquals(
                document,
                store().find(new EntityId(scope, SERVICES, id)).orElseThrow().document());
    }

    @Test
    void refusesDocumentsThatAreNestedTooDeep() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode inner = document;
        for (int i = 0; i < 2000; i++) {
            inner = inner.putObject("x");
        }
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> insert(SERVICES, document));
        assertEquals("a document of services must be nested at most 1000 levels deep", refusal.getMessage());
        assertEquals(List.of(), everything());
    }

    @Test
    void findsNothingAtOtherAddresses() {
        UUID id = insert(named("a"));
        assertTrue(store().find(new EntityId(scope, SERVICES, id)).isPresent());
        assertEquals(Optional.empty(), store().find(new EntityId(scope, ROUTES, id)));
        assertEquals(Optional.empty(), store().find(new EntityId(UUID.randomUUID(), SERVICES, id)));
        assertEquals(Optional.empty(), store().find(new EntityId(scope, SERVICES, UUID.randomUUID())));
    }

    @Test
    void replacesTheDocumentAndAllThatIsIndexed() {
        UUID target = insert(named("target"));
        UUID id = UUID.randomUUID();
        ObjectNode before = JsonNodeFactory.instance.objectNode().put("v", 1);
        ObjectNode after = JsonNodeFactory.instance.objectNode().put("v", 2);
        Reference reference = new Reference("service", SERVICES, target);
        insert(new Entry(ROUTES, id, before, Map.of("name", "old"), List.of(reference), Set.of("red")));
        write(tx -> tx.replace(new Entry(ROUTES, id, after, Map.of("name", "new"), List.of(), Set.of("blue"))));

        assertEquals(
                after,
                store().find(new EntityId(scope, ROUTES, id)).orElseThrow().document());
        assertEquals(Optional.empty(), store().findByKey(scope, ROUTES, "name", "old"));
        assertEquals(
                id,
                store().findByKey(scope, ROUTES, "name", "new").orElseThrow().id());
        assertEquals(List.of(), ids(list(ROUTES, tagged(true, "red"))));
        assertEquals(List.of(id), ids(list(ROUTES, tagged(true, "blue"))));
        assertEquals(List.of(), ids(list(ROUTES, ListQuery.first(10).referencing(reference))));
    }

    @Test
    void replacesOnlyWhatExists() {
        Entry entry = named("a");
        assertThrows(IllegalStateException.class, () -> write(tx -> tx.replace(entry)));
        assertEquals(List.of(), everything());
    }

    @Test
    void deletesTheDocumentAndItsKeys() {
        UUID id = insert(named("a"));
        boolean existed = store().write(scope, tx -> tx.delete(SERVICES, id));
        assertTrue(existed);
        assertEquals(Optional.empty(), store().find(new EntityId(scope, SERVICES, id)));
        assertEquals(Optional.empty(), store().findByKey(scope, SERVICES, "name", "a"));
        insert(named("a"));
    }

    @Test
    void tellsWhenThereIsNothingToDelete() {
        boolean existed = store().write(scope, tx -> tx.delete(SERVICES, UUID.randomUUID()));
        assertFalse(existed);
        assertEquals(0, store().loadScope(scope).number());
    }

    // Lists

    @Test
    void pagesThroughAListInOrderOfId() {
        List<UUID> expected = Stream.concat(
                        Stream.of("00000000-0000-4000-8000-000000000001", "ffffffff-ffff-4fff-bfff-ffffffffffff")
                                .map(UUID::fromString),
                        Stream.generate(UUID::randomUUID).limit(23))
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        write(tx -> expected.forEach(id -> tx.insert(plain(SERVICES, id))));
        insert(ROUTES, JsonNodeFactory.instance.objectNode());

        List<UUID> found = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        Optional<UUID> after = Optional.empty();
        do {
            Page page = store().list(scope, SERVICES, new ListQuery(after, 10, List.of(), false, Optional.empty()));
            found.addAll(ids(page));
            sizes.add(page.items().size());
            after = page.next();
        } while (after.isPresent());
        assertEquals(expected, found);
        assertEquals(List.of(10, 10, 5), sizes);
    }

    @Test
    void aTransactionListsWhatItWrote() {
        UUID before = insert(named("a"));
        List<UUID> found = store().write(scope, tx -> {
            tx.insert(named("b"));
            tx.delete(SERVICES, before);
            return ids(tx.list(SERVICES, ListQuery.first(10)));
        });
        assertEquals(found, ids(list(SERVICES, ListQuery.first(10))));
        assertEquals(1, found.size());
        assertFalse(found.contains(before));
    }

    @Test
    void aFullLastPageHasNoNext() {
        write(tx -> IntStream.range(0, 4).forEach(i -> tx.insert(named("s" + i))));
        assertEquals(Optional.empty(), list(SERVICES, ListQuery.first(4)).next());
        assertTrue(list(SERVICES, ListQuery.first(3)).next().isPresent());
    }

    @Test
    void listsWhatHasAllTagsOrAnyOfThem() {
        String strange = "ünï\u0000" + "x".repeat(300);
        UUID red = insert(taggedEntry("red"));
        UUID blue = insert(taggedEntry("blue", strange));
        UUID both = insert(taggedEntry("red", "blue"));
        insert(taggedEntry());

        assertEquals(Set.of(both), Set.copyOf(ids(list(SERVICES, tagged(false, "red", "blue")))));
        assertEquals(Set.of(red, both), Set.copyOf(ids(list(SERVICES, tagged(false, "red", "red")))));
        assertEquals(Set.of(red, blue, both), Set.copyOf(ids(list(SERVICES, tagged(true, "red", "blue")))));
        assertEquals(Set.of(blue), Set.copyOf(ids(list(SERVICES, tagged(false, strange)))));
        assertEquals(Set.of(), Set.copyOf(ids(list(SERVICES, tagged(true, "green", "Red")))));
        assertEquals(Set.of(), Set.copyOf(ids(list(ROUTES, tagged(true, "red")))));
    }

    @Test
    void listsWhatIsTaggedAcrossKinds() {
        List<UUID> services = Stream.of(insert(taggedEntry("red")), insert(taggedEntry("blue", "red")))
                .sorted(BY_TEXT)
                .toList();
        UUID route = insert(new Entry(
                ROUTES, UUID.randomUUID(), JsonNodeFactory.instance.objectNode(), Map.of(), List.of(), Set.of("red")));
        insert(taggedEntry());

        List<UUID> all = List.of(route, services.get(0), services.get(1));
        assertEquals(all, taggedIds(Optional.empty(), Optional.empty(), 10));
        assertEquals(all.subList(0, 2), taggedIds(Optional.empty(), Optional.empty(), 2));
        Optional<EntityId> second = Optional.of(new EntityId(scope, SERVICES, services.get(0)));
        assertEquals(services, taggedIds(Optional.empty(), second, 10));
        assertEquals(services, taggedIds(Optional.of("red"), second, 10));
        assertEquals(1, taggedIds(Optional.of("blue"), Optional.empty(), 10).size());
        assertEquals(List.of(), taggedIds(Optional.of("green"), Optional.empty(), 10));
    }

    private List<UUID> taggedIds(Optional<String> tag, Optional<EntityId> from, int limit) {
        return store().tagged(scope, tag, from, limit).stream()
                .map(StoredEntity::id)
                .toList();
    }

    @Test
    void listsWhatHoldsAReference() {
        UUID service = insert(named("a"));
        UUID other = insert(named("b"));
        UUID first = insert(referring("service", service));
        insert(referring("service", other));
        insert(referring("fallback", service));
        Reference wanted = new Reference("service", SERVICES, service);
        assertEquals(List.of(first), ids(list(ROUTES, ListQuery.first(10).referencing(wanted))));
    }

    @Test
    void combinesPageTagsAndReference() {
        UUID service = insert(named("a"));
        Reference reference = new Reference("service", SERVICES, service);
        List<UUID> expected = Stream.generate(UUID::randomUUID)
                .limit(3)
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        write(tx -> expected.forEach(id -> tx.insert(new Entry(
                ROUTES,
                id,
                JsonNodeFactory.instance.objectNode(),
                Map.of(),
                List.of(reference),
                Set.of("red", "blue")))));
        insert(referring("service", service));
        ListQuery query =
                new ListQuery(Optional.of(expected.get(0)), 1, List.of("red", "blue"), false, Optional.of(reference));
        Page page = list(ROUTES, query);
        assertEquals(List.of(expected.get(1)), ids(page));
        assertEquals(Optional.of(expected.get(1)), page.next());
    }

    // Keys

    static Stream<String> values() {
        return Stream.of(
                "plain",
                "",
                " padded ",
                "' or 1=1 --",
                "Grüße 🚀",
                "nul\u0000inside",
                "half \ud83d pair",
                "sha256:" + "0".repeat(64),
                "x".repeat(200),
                "y".repeat(201),
                "z".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("values")
    void findsByKeyAndRefusesTheSameKey(String value) {
        UUID id = insert(keyed(value));
        assertEquals(
                id,
                store().findByKey(scope, SERVICES, "key", value).orElseThrow().id());
        UniqueKeyTaken refusal = assertThrows(UniqueKeyTaken.class, () -> insert(keyed(value)));
        assertEquals(List.of(SERVICES, "key", value), List.of(refusal.kind(), refusal.key(), refusal.value()));
        assertFalse(value.length() > 10 && String.valueOf(refusal.getMessage()).contains(value));
    }

    @Test
    void keepsValuesApartThatDifferByLittle() {
        List<String> values =
                List.of("a", "A", "a ", "á", "a\u0301", "\ud800", "\ud801", "x".repeat(300), "x".repeat(300) + "y");
        List<UUID> ids = values.stream().map(value -> insert(keyed(value))).toList();
        for (int i = 0; i < values.size(); i++) {
            StoredEntity found =
                    store().findByKey(scope, SERVICES, "key", values.get(i)).orElseThrow();
            assertEquals(ids.get(i), found.id());
        }
    }

    @Test
    void keysAreUniquePerScopeKindAndName() {
        insert(keyed("a"));
        insert(new Entry(
                SERVICES,
                UUID.randomUUID(),
                JsonNodeFactory.instance.objectNode(),
                Map.of("name", "a"),
                List.of(),
                Set.of()));
        insert(new Entry(
                ROUTES,
                UUID.randomUUID(),
                JsonNodeFactory.instance.objectNode(),
                Map.of("key", "a"),
                List.of(),
                Set.of()));
        UUID elsewhere = UUID.randomUUID();
        Entry entry = keyed("a");
        assertEquals(1, numberAfter(elsewhere, tx -> tx.insert(entry)));
    }

    @Test
    void replacingKeepsTheOwnKeyAndRefusesThatOfAnother() {
        UUID id = insert(keyed("mine"));
        insert(keyed("taken"));
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        write(tx -> tx.replace(new Entry(SERVICES, id, document, Map.of("key", "mine"), List.of(), Set.of())));
        Entry clash = new Entry(SERVICES, id, document, Map.of("key", "taken"), List.of(), Set.of());
        assertEquals(
                "taken",
                assertThrows(UniqueKeyTaken.class, () -> write(tx -> tx.replace(clash)))
                        .value());
    }

    @Test
    void refusesAnIdThatExists() {
        UUID id = insert(named("a"));
        UniqueKeyTaken refusal = assertThrows(UniqueKeyTaken.class, () -> write(tx -> tx.insert(plain(SERVICES, id))));
        assertEquals(List.of("id", id.toString()), List.of(refusal.key(), refusal.value()));
    }

    @Test
    void ofConcurrentInsertsWithOneKeyExactlyOneWins() throws Exception {
        List<Object> outcomes = together(writer -> {
            try {
                return insert(named("wanted"));
            } catch (UniqueKeyTaken e) {
                return e;
            }
        });
        assertEquals(1, outcomes.stream().filter(UUID.class::isInstance).count());
        assertEquals(
                WRITERS - 1,
                outcomes.stream().filter(UniqueKeyTaken.class::isInstance).count());
        assertEquals(1, everything().size());
    }

    // References

    @Test
    void refusesAReferenceToNothing() {
        Reference missing = new Reference("service", SERVICES, UUID.randomUUID());
        Entry route = new Entry(
                ROUTES, UUID.randomUUID(), JsonNodeFactory.instance.objectNode(), Map.of(), List.of(missing), Set.of());
        ReferenceMissing refusal = assertThrows(ReferenceMissing.class, () -> insert(route));
        assertEquals(missing, refusal.reference());
        assertEquals(List.of(), everything());

        UUID id = insert(ROUTES, JsonNodeFactory.instance.objectNode());
        Entry replacement =
                new Entry(ROUTES, id, JsonNodeFactory.instance.objectNode(), Map.of(), List.of(missing), Set.of());
        assertThrows(ReferenceMissing.class, () -> write(tx -> tx.replace(replacement)));
    }

    @Test
    void refusesAReferenceIntoAnotherScopeOrKind() {
        UUID elsewhere = UUID.randomUUID();
        Entry service = named("a");
        numberAfter(elsewhere, tx -> tx.insert(service));
        assertThrows(ReferenceMissing.class, () -> insert(referring("service", service.id())));
        UUID route = insert(ROUTES, JsonNodeFactory.instance.objectNode());
        assertThrows(ReferenceMissing.class, () -> insert(referring("service", route)));
    }

    @Test
    void aDocumentMayReferenceItselfAndOnesOfItsTransaction() {
        UUID service = UUID.randomUUID();
        UUID route = UUID.randomUUID();
        write(tx -> {
            tx.insert(plain(SERVICES, service));
            tx.insert(new Entry(
                    ROUTES,
                    route,
                    JsonNodeFactory.instance.objectNode(),
                    Map.of(),
                    List.of(new Reference("service", SERVICES, service), new Reference("self", ROUTES, route)),
                    Set.of()));
        });
        boolean deleted = store().write(scope, tx -> tx.delete(ROUTES, route) && tx.delete(SERVICES, service));
        assertTrue(deleted);
    }

    @Test
    void doesNotDeleteWhatIsReferenced() {
        UUID service = insert(named("a"));
        insert(referring("service", service));
        assertThrows(IllegalStateException.class, () -> write(tx -> tx.delete(SERVICES, service)));
        assertTrue(store().find(new EntityId(scope, SERVICES, service)).isPresent());
    }

    @Test
    void answersWhatReferencesADocumentUpToALimit() {
        UUID service = insert(named("a"));
        Set<UUID> routes = Stream.of("service", "fallback", "service")
                .map(field -> insert(referring(field, service)))
                .collect(Collectors.toSet());
        insert(referring("service", insert(named("b"))));
        List<StoredEntity> all = store().write(scope, tx -> tx.referencing(SERVICES, service, 100));
        assertEquals(routes, Set.copyOf(all.stream().map(StoredEntity::id).toList()));
        assertEquals(3, all.size());
        assertEquals(
                2,
                store().write(scope, tx -> tx.referencing(SERVICES, service, 2)).size());
        assertEquals(List.of(), store().write(scope, tx -> tx.referencing(ROUTES, service, 100)));
    }

    @Test
    void aDocumentThatReferencesAnotherTwiceIsAnsweredOnce() {
        UUID service = insert(named("a"));
        UUID route = insert(new Entry(
                ROUTES,
                UUID.randomUUID(),
                JsonNodeFactory.instance.objectNode(),
                Map.of(),
                List.of(new Reference("service", SERVICES, service), new Reference("fallback", SERVICES, service)),
                Set.of()));
        UUID other = insert(referring("service", service));
        List<StoredEntity> found = store().write(scope, tx -> tx.referencing(SERVICES, service, 2));
        assertEquals(
                Set.of(route, other),
                Set.copyOf(found.stream().map(StoredEntity::id).toList()));
    }

    @Test
    void aReferencedDocumentIsNeverLostToAConcurrentDelete() throws Exception {
        UUID service = insert(named("a"));
        together(writer -> {
            try {
                return writer % 2 == 0
                        ? insert(referring("service", service))
                        : store().write(scope, tx -> tx.delete(SERVICES, service));
            } catch (ReferenceMissing | IllegalStateException e) {
                return e;
            }
        });
        boolean serviceLeft =
                store().find(new EntityId(scope, SERVICES, service)).isPresent();
        boolean routesLeft = !list(ROUTES, ListQuery.first(100)).items().isEmpty();
        assertTrue(serviceLeft == routesLeft, "the service is left exactly when a route refers to it");
    }

    // Transactions

    @Test
    void aTransactionSeesItsOwnWrites() {
        Entry entry = named("a");
        String found = store().write(scope, tx -> {
            tx.insert(entry);
            boolean there = tx.find(SERVICES, entry.id()).isPresent()
                    && tx.findByKey(SERVICES, "name", "a").isPresent();
            tx.delete(SERVICES, entry.id());
            return there + " " + tx.find(SERVICES, entry.id()).isPresent();
        });
        assertEquals("true false", found);
    }

    @Test
    void anExceptionLeavesNothingAndIsRethrown() {
        UUID kept = insert(named("kept"));
        ScopeContents before = store().loadScope(scope);
        List<Long> told = listen();
        ArithmeticException thrown = new ArithmeticException("for the test");
        assertEquals(
                thrown,
                assertThrows(
                        ArithmeticException.class,
                        () -> write(tx -> {
                            tx.insert(named("b"));
                            tx.delete(SERVICES, kept);
                            throw thrown;
                        })));
        assertEquals(before, store().loadScope(scope));
        assertEquals(Optional.empty(), store().findByKey(scope, SERVICES, "name", "b"));
        assertEquals(new Changes.Increment(List.of()), store().changesSince(scope, before.number()));
        assertEquals(List.of(), told);
    }

    @Test
    void listenersHearOfEachCommitAfterIt() {
        List<String> told = new CopyOnWriteArrayList<>();
        store().onCommit((changed, number) -> {
            if (changed.equals(scope)) {
                told.add(number + " of " + store().loadScope(scope).number());
            }
        });
        insert(named("a"));
        write(tx -> {
            tx.insert(named("b"));
            tx.insert(named("c"));
        });
        write(tx -> tx.find(SERVICES, scope));
        store().deleteScope(scope);
        assertEquals(List.of("1 of 1", "3 of 3", "4 of 4"), told);
    }

    @Test
    void aFailingListenerFailsNeitherTheWriteNorOtherListeners() {
        boolean[] armed = {true};
        store().onCommit((changed, number) -> {
            if (armed[0] && changed.equals(scope)) {
                throw new IllegalStateException("for the test");
            }
        });
        List<Long> told = listen();
        insert(named("a"));
        armed[0] = false;
        assertEquals(List.of(1L), told);
        assertEquals(1, everything().size());
    }

    @Test
    void writersOfOtherScopesDoNotWait() throws Exception {
        UUID elsewhere = UUID.randomUUID();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            long number = store().write(scope, tx -> {
                tx.insert(named("a"));
                try {
                    return other.submit(() -> numberAfter(elsewhere, inner -> inner.insert(named("a"))))
                            .get(5, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            assertEquals(1, number);
        } finally {
            other.shutdownNow();
        }
    }

    // The change log

    @Test
    void changesAreNumberedFromOneAndShowTheDocumentAsItIsNow() {
        UUID a = UUID.randomUUID();
        UUID b = UUID.randomUUID();
        ObjectNode second = JsonNodeFactory.instance.objectNode().put("v", 2);
        write(tx -> tx.insert(plain(SERVICES, a)));
        write(tx -> {
            tx.insert(plain(SERVICES, b));
            tx.replace(new Entry(SERVICES, a, second, Map.of(), List.of(), Set.of()));
        });
        write(tx -> tx.delete(SERVICES, b));

        EntityId addressA = new EntityId(scope, SERVICES, a);
        EntityId addressB = new EntityId(scope, SERVICES, b);
        Optional<StoredText> now = Optional.of(new StoredText(addressA, second.toString()));
        List<Change> all = List.of(
                new Change(1, addressA, now),
                new Change(2, addressB, Optional.empty()),
                new Change(3, addressA, now),
                new Change(4, addressB, Optional.empty()));
        assertEquals(new Changes.Increment(all), store().changesSince(scope, 0));
        assertEquals(new Changes.Increment(all.subList(2, 4)), store().changesSince(scope, 2));
        assertEquals(new Changes.Increment(List.of()), store().changesSince(scope, 4));
    }

    @Test
    void concurrentWritersLeaveNoGapAndNoDuplicate() throws Exception {
        int each = 15;
        together(writer -> {
            for (int i = 0; i < each; i++) {
                insert(named(writer + "-" + i));
                try {
                    insert(named("the same"));
                } catch (UniqueKeyTaken e) {
                    // All but one end here; a write that is rolled back must not use up a number.
                }
            }
            return writer;
        });
        long expected = (long) WRITERS * each + 1;
        Changes.Increment increment = assertInstanceOf(Changes.Increment.class, store().changesSince(scope, 0));
        assertEquals(
                LongStream.rangeClosed(1, expected).boxed().toList(),
                increment.changes().stream().map(Change::number).toList());
        assertEquals(expected, store().heads().get(scope));
        assertEquals(expected, everything().size());
    }

    @Test
    void aFollowerThatReadsWhileOthersWriteSeesEveryChangeOnce() throws Exception {
        ExecutorService follower = Executors.newSingleThreadExecutor();
        int each = 15;
        try {
            Future<List<Long>> followed = follower.submit(() -> {
                List<Long> numbers = new ArrayList<>();
                while (numbers.size() < WRITERS * each) {
                    Changes.Increment more =
                            assertInstanceOf(Changes.Increment.class, store().changesSince(scope, numbers.size()));
                    more.changes().forEach(change -> {
                        assertTrue(change.entity().isPresent());
                        numbers.add(change.number());
                    });
                }
                return numbers;
            });
            together(writer -> {
                for (int i = 0; i < each; i++) {
                    insert(named(writer + "-" + i));
                }
                return writer;
            });
            assertEquals(
                    LongStream.rangeClosed(1, (long) WRITERS * each).boxed().toList(),
                    followed.get(30, TimeUnit.SECONDS));
        } finally {
            follower.shutdownNow();
        }
    }

    @Test
    void forgetsOldChangesButNeverTheNewest() {
        EntityStore store = forgetful();
        for (int i = 0; i < 50; i++) {
            Entry entry = named("s" + i);
            store.write(scope, tx -> {
                tx.insert(entry);
                return true;
            });
            if (i == 18) {
                assertInstanceOf(Changes.Increment.class, store.changesSince(scope, 0));
            }
        }
        assertEquals(new Changes.Forgotten(), store.changesSince(scope, 0));
        assertEquals(new Changes.Forgotten(), store.changesSince(scope, 20));
        Changes.Increment newest = assertInstanceOf(Changes.Increment.class, store.changesSince(scope, 30));
        assertEquals(
                LongStream.rangeClosed(31, 50).boxed().toList(),
                newest.changes().stream().map(Change::number).toList());
        assertEquals(50, store.loadScope(scope).entities().size());
    }

    @Test
    void aNumberFromTheFutureIsForgotten() {
        insert(named("a"));
        assertEquals(new Changes.Forgotten(), store().changesSince(scope, 2));
        assertEquals(new Changes.Forgotten(), store().changesSince(UUID.randomUUID(), 1));
    }

    @Test
    void anUnknownScopeIsEmpty() {
        assertEquals(new ScopeContents(0, List.of()), store().loadScope(scope));
        assertEquals(new Changes.Increment(List.of()), store().changesSince(scope, 0));
        assertFalse(store().heads().containsKey(scope));
        write(tx -> tx.find(SERVICES, scope));
        assertFalse(store().heads().containsKey(scope));
    }

    @Test
    void loadsAScopeWithItsNumber() {
        UUID service = insert(named("a"));
        UUID route = insert(referring("service", service));
        ScopeContents contents = store().loadScope(scope);
        assertEquals(2, contents.number());
        assertEquals(
                Set.of(new EntityId(scope, SERVICES, service), new EntityId(scope, ROUTES, route)),
                Set.copyOf(contents.entities().stream().map(StoredText::address).toList()));
    }

    @Test
    void whatIsLoadedWhileOthersWriteFitsItsNumber() throws Exception {
        together(writer -> {
            for (int i = 0; i < 15; i++) {
                insert(named(writer + "-" + i));
                ScopeContents contents = store().loadScope(scope);
                assertEquals(contents.number(), contents.entities().size());
            }
            return writer;
        });
    }

    // Whole scopes

    @Test
    void deletesAScopeAndTellsFollowers() {
        UUID service = insert(named("a"));
        insert(referring("service", service));
        insert(taggedEntry("red"));
        UUID elsewhere = UUID.randomUUID();
        numberAfter(elsewhere, tx -> tx.insert(named("a")));

        store().deleteScope(scope);

        assertEquals(new ScopeContents(4, List.of()), store().loadScope(scope));
        assertEquals(new Changes.Forgotten(), store().changesSince(scope, 3));
        assertEquals(4, store().heads().get(scope));
        assertEquals(Optional.empty(), store().findByKey(scope, SERVICES, "name", "a"));
        assertEquals(List.of(), ids(list(SERVICES, tagged(true, "red"))));
        assertEquals(1, store().loadScope(elsewhere).entities().size());
    }

    @Test
    void aDeletedScopeCanBeUsedAgain() {
        insert(named("a"));
        store().deleteScope(scope);
        insert(named("a"));
        assertEquals(3, store().loadScope(scope).number());
        Changes.Increment increment = assertInstanceOf(Changes.Increment.class, store().changesSince(scope, 2));
        assertEquals(1, increment.changes().size());
        assertEquals(new Changes.Forgotten(), store().changesSince(scope, 1));
    }

    @Test
    void headsNameTheNewestChangeOfEveryScope() {
        UUID elsewhere = UUID.randomUUID();
        insert(named("a"));
        insert(named("b"));
        numberAfter(elsewhere, tx -> tx.insert(named("a")));
        assertEquals(2, store().heads().get(scope));
        assertEquals(1, store().heads().get(elsewhere));
    }

    // How the tests say it

    private UUID insert(Entry entry) {
        write(tx -> tx.insert(entry));
        return entry.id();
    }

    private UUID insert(String kind, ObjectNode document) {
        return insert(new Entry(kind, UUID.randomUUID(), document, Map.of(), List.of(), Set.of()));
    }

    private void write(Consumer<EntityStore.Transaction> work) {
        numberAfter(scope, work);
    }

    private long numberAfter(UUID in, Consumer<EntityStore.Transaction> work) {
        store().write(in, tx -> {
            work.accept(tx);
            return true;
        });
        return store().loadScope(in).number();
    }

    private static Entry plain(String kind, UUID id) {
        return new Entry(kind, id, JsonNodeFactory.instance.objectNode(), Map.of(), List.of(), Set.of());
    }

    private static Entry named(String name) {
        return new Entry(
                SERVICES,
                UUID.randomUUID(),
                JsonNodeFactory.instance.objectNode().put("name", name),
                Map.of("name", name),
                List.of(),
                Set.of());
    }

    private static Entry keyed(String value) {
        return new Entry(
                SERVICES,
                UUID.randomUUID(),
                JsonNodeFactory.instance.objectNode(),
                Map.of("key", value),
                List.of(),
                Set.of());
    }

    private static Entry taggedEntry(String... tags) {
        return new Entry(
                SERVICES, UUID.randomUUID(), JsonNodeFactory.instance.objectNode(), Map.of(), List.of(), Set.of(tags));
    }

    private static Entry referring(String field, UUID service) {
        return new Entry(
                ROUTES,
                UUID.randomUUID(),
                JsonNodeFactory.instance.objectNode(),
                Map.of(),
                List.of(new Reference(field, SERVICES, service)),
                Set.of());
    }

    private static ListQuery tagged(boolean any, String... tags) {
        return new ListQuery(Optional.empty(), 100, List.of(tags), any, Optional.empty());
    }

    private Page list(String kind, ListQuery query) {
        return store().list(scope, kind, query);
    }

    private static List<UUID> ids(Page page) {
        return page.items().stream().map(StoredEntity::id).toList();
    }

    private List<StoredText> everything() {
        return store().loadScope(scope).entities();
    }

    private List<Long> listen() {
        List<Long> told = new CopyOnWriteArrayList<>();
        store().onCommit((changed, number) -> {
            if (changed.equals(scope)) {
                told.add(number);
            }
        });
        return told;
    }

    /** Runs {@code work} on as many threads as there are {@link #WRITERS}, all at once; rethrows what one throws. */
    private static <T> List<T> together(Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            CyclicBarrier start = new CyclicBarrier(WRITERS);
            List<Callable<T>> calls = IntStream.range(0, WRITERS)
                    .<Callable<T>>mapToObj(writer -> () -> {
                        start.await(10, TimeUnit.SECONDS);
                        return work.run(writer);
                    })
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T run(int writer) throws Exception;
    }
}
