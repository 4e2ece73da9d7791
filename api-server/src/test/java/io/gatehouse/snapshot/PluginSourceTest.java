package io.gatehouse.snapshot;

import static io.gatehouse.snapshot.StoredDocuments.entity;
import static io.gatehouse.snapshot.StoredDocuments.id;
import static io.gatehouse.snapshot.StoredDocuments.model;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gatehouse.store.StoredText;
import org.junit.jupiter.api.Test;

class PluginSourceTest {
    private static final StoredText PLUGIN = entity(
            "plugins",
            1,
            "'name':'p','config':{'ttl':5},'partials':[{'id':'" + id(2) + "','path':'config.cache.redis'}]");

    @Test
    void aPluginRunsWithTheSettingsOfItsPartials() {
        PluginSource source = PluginSource.of(
                PLUGIN, PLUGIN.document(), model(PLUGIN, entity("partials", 2, "'config':{'host':'r.test'}")));
        assertEquals(
                "{\"ttl\":5,\"cache\":{\"redis\":{\"host\":\"r.test\"}}}",
                source.effective().path("config").toString());
        assertFalse(source.document().path("config").has("cache"), "the stored plugin stays as it is");
    }

    @Test
    void aPluginWithoutItsPartialIsInconsistent() {
        ControlPlaneModel model = model(PLUGIN);
        assertThrows(InconsistentSnapshot.class, () -> PluginSource.of(PLUGIN, PLUGIN.document(), model));
    }
}
