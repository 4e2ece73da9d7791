package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.lua.LuaSchemas;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * The schemas of the plugins that a control plane has, in Kong's shape: the contract's and its uploaded ones. decK asks
 * for one before it writes or deletes a plugin, and stops where there is none.
 */
@Singleton
public final class ServedPluginSchemas {
    private final Entities entities;
    private final LuaSchemas schemas;

    ServedPluginSchemas(Entities entities, Contract contract) {
        this.entities = entities;
        this.schemas = new LuaSchemas(contract);
    }

    /** Empty for an unknown plugin; the caller owns the result. */
    public Optional<ObjectNode> find(UUID controlPlane, String name) {
        return schemas.plugin(name)
                .or(() -> Optional.of(controlPlane)
                        .filter(id -> entities.customPlugins(id).contains(name))
                        .map(id -> schemas.customPlugin()));
    }
}
