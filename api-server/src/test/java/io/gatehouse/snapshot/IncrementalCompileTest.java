package io.gatehouse.snapshot;

import static io.gatehouse.snapshot.StoredDocuments.entity;
import static io.gatehouse.snapshot.StoredDocuments.id;
import static io.gatehouse.snapshot.StoredDocuments.reference;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.google.re2j.PatternSyntaxException;
import io.gatehouse.schema.Contract;
import io.gatehouse.store.Scope;
import io.gatehouse.store.ScopeContents;
import io.gatehouse.store.StoredEntity;
import io.gatehouse.vault.Environment;
import io.gatehouse.vault.VaultReferences;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** After any changes a compiler that followed them has what one that starts from the result has. */
class IncrementalCompileTest {
    private static final Contract CONTRACT = Contract.load();
    private static final ConsumerCompiler CONSUMERS = new ConsumerCompiler(CONTRACT);
    private static final PluginCompiler PLUGINS = new PluginCompiler(
            CONTRACT,
            new VaultReferences(new Environment(Map.of())),
            List.of(new Observed.Telling("rate-limiting", 910), new Observed.Telling("key-auth", 1250)));
    private static final int STEPS = 500;

    private static final Logger LOG = (Logger) LoggerFactory.getLogger("io.gatehouse");

    private int compared;
    private int failed;

    /** Thousands of snapshots tell what they can't run. */
    @BeforeAll
    static void hush() {
        LOG.setLevel(Level.ERROR);
    }

    @AfterAll
    static void speak() {
        LOG.setLevel(null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void changesGiveWhatCompilingAnewGives(long seed) {
        Random random = new Random(seed);
        RandomChanges changes = new RandomChanges(random);
        ControlPlaneModel model = new ControlPlaneModel();
        ControlPlaneCompiler following = compiler(model);
        for (int step = 0; step < STEPS; step++) {
            changes.change(model, 20);
            if (random.nextInt(20) == 0) {
                changes.heal(model);
            }
            if (random.nextInt(3) > 0) {
                compare(following, copy(model));
            }
        }
        changes.heal(model);
        compare(following, copy(model));
        assertTrue(compared > STEPS / 20, () -> "only " + compared + " states could be compiled");
        assertTrue(failed > STEPS / 20, () -> "only " + failed + " states could not be compiled");
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void aGroupFollowsItsMembers(long seed) {
        Random random = new Random(seed);
        RandomChanges changes = new RandomChanges(random);
        ControlPlaneModel organization = new ControlPlaneModel();
        Map<UUID, ControlPlaneModel> models = Map.of(
                Scope.ORGANIZATION, organization, id(1), new ControlPlaneModel(), id(2), new ControlPlaneModel());
        StoredEntity group = new StoredEntity(
                entity("control_planes", 9, "").address(),
                entity("control_planes", 9, "'config':{'cluster_type':'CLUSTER_TYPE_CONTROL_PLANE_GROUP'}")
                        .document());
        GroupModels groups = new GroupModels();
        ControlPlaneCompiler following = compiler(groups.model(group, models));
        for (int step = 0; step < STEPS; step++) {
            int member = 1 + random.nextInt(2);
            if (random.nextInt(50) == 0) {
                organization.remove("group_memberships", id(member));
            } else if (random.nextInt(20) == 0) {
                organization.put(
                        entity("group_memberships", member, reference("group", 9) + "," + reference("member", member)));
            } else {
                changes.change(model(models, member), 20);
            }
            if (random.nextInt(20) == 0) {
                changes.heal(model(models, 1));
                changes.heal(model(models, 2));
            }
            if (random.nextInt(3) > 0) {
                assertSame(following.model(), groups.model(group, models));
                compare(following, copy(new GroupModels().model(group, models)));
            }
        }
        assertTrue(compared > STEPS / 20, () -> "only " + compared + " states could be compiled");
    }

    private void compare(ControlPlaneCompiler following, ControlPlaneModel anew) {
        ControlPlaneSnapshot before = following.lastGood();
        ControlPlaneSnapshot expected = compiled(compiler(anew));
        ControlPlaneSnapshot followed = compiled(following);
        if (expected == null) {
            assertNull(followed);
            assertSame(before, following.lastGood(), "the last good one stays");
            failed++;
        } else {
            assertNotNull(followed, "it can be compiled anew, but not followed");
            assertEquals(String.join("\n", Observed.of(expected)), String.join("\n", Observed.of(followed)));
            assertEquals(expected.router().size(), followed.router().size());
            compared++;
        }
    }

    /** Null when the documents can't be compiled. */
    private static @Nullable ControlPlaneSnapshot compiled(ControlPlaneCompiler compiler) {
        try {
            return compiler.compile("cp");
        } catch (InconsistentSnapshot | IllegalArgumentException | PatternSyntaxException incompatible) {
            return null;
        }
    }

    private static ControlPlaneModel copy(ControlPlaneModel model) {
        ControlPlaneModel copy = new ControlPlaneModel();
        copy.load(new ScopeContents(1, model.contents()));
        return copy;
    }

    private static ControlPlaneModel model(Map<UUID, ControlPlaneModel> models, int member) {
        return models.getOrDefault(id(member), new ControlPlaneModel());
    }

    private static ControlPlaneCompiler compiler(ControlPlaneModel model) {
        return new ControlPlaneCompiler(id(9), PLUGINS, CONSUMERS, model, null);
    }
}
