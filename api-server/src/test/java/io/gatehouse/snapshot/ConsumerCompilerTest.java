package io.gatehouse.snapshot;

import static io.gatehouse.snapshot.StoredDocuments.entity;
import static io.gatehouse.snapshot.StoredDocuments.id;
import static io.gatehouse.snapshot.StoredDocuments.model;
import static io.gatehouse.snapshot.StoredDocuments.reference;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gatehouse.plugin.ConsumerView;
import io.gatehouse.schema.Contract;
import io.gatehouse.store.StoredText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsumerCompilerTest {
    private static final ConsumerCompiler COMPILER = new ConsumerCompiler(Contract.load());

    @Test
    void consumersHaveTheirGroupsInTheOrderOfTheNames() {
        ConsumerIndex index = compile(model(
                entity("consumers", 1, "'username':'c'"),
                entity("consumers", 2, "'username':'d'"),
                entity("consumer_groups", 10, "'name':'z'"),
                entity("consumer_groups", 11, "'name':'a'"),
                member(20, 1, 10),
                member(21, 1, 11)));
        assertEquals(List.of(id(11), id(10)), groups(index, "c"));
        assertEquals(List.of(), groups(index, "d"));
    }

    @Test
    void aMembershipWithoutItsGroupIsInconsistent() {
        ControlPlaneModel model = model(entity("consumers", 1, "'username':'c'"), member(20, 1, 10));
        assertThrows(InconsistentSnapshot.class, () -> compile(model));
    }

    @Test
    void credentialsAreFoundByWhatIdentifiesThem() {
        ConsumerIndex index = compile(model(
                entity("consumers", 1, "'username':'c'"),
                entity("basicauth_credentials", 2, "'username':'u'," + reference("consumer", 1)),
                entity("jwt_secrets", 3, "'key':'k'," + reference("consumer", 1)),
                entity("acls", 4, "'group':'g'," + reference("consumer", 1))));
        assertNotNull(index.credential("basicauth_credentials", "u"));
        assertNotNull(index.credential("jwt_secrets", "k"));
        assertNull(index.credential("acls", "g"), "many consumers share a group, so it identifies none of them");
    }

    private static ConsumerIndex compile(ControlPlaneModel model) {
        return COMPILER.table().update(model, model.watch());
    }

    private static StoredText member(int number, int consumer, int group) {
        return entity(
                "consumer_group_consumers",
                number,
                reference("consumer", consumer) + "," + reference("consumer_group", group));
    }

    private static List<java.util.UUID> groups(ConsumerIndex index, String name) {
        ConsumerView consumer = index.consumer(name);
        assertNotNull(consumer);
        return consumer.groups();
    }
}
