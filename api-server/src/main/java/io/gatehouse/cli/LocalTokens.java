package io.gatehouse.cli;

import io.gatehouse.OfflineServer;
import java.util.List;
import java.util.UUID;

/** Administers tokens in the store of a server that isn't running. */
record LocalTokens(OfflineServer server) implements Tokens {
    @Override
    public String create(String name) {
        return server.tokens().create(name).text();
    }

    @Override
    public List<Listed> list() {
        return server.tokens().list().stream()
                .map(token -> new Listed(
                        token.id().toString(), token.name(), token.createdAt().toString()))
                .toList();
    }

    @Override
    public void revoke(String id) {
        UUID known;
        try {
            known = UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Tokens.unknown(id);
        }
        if (!server.tokens().revoke(known)) {
            throw Tokens.unknown(id);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
