package io.gatehouse.cli;

import java.util.List;

/** Access tokens, wherever they are administered: through a running server or in its store. */
interface Tokens extends AutoCloseable {
    /** @param createdAt as the server writes it; empty when unknown */
    record Listed(String id, String name, String createdAt) {}

    /** @return the token's text, which can't be read again */
    String create(String name);

    List<Listed> list();

    /** @throws CommandFailed when there is no such token */
    void revoke(String id);

    static CommandFailed unknown(String id) {
        return new CommandFailed("there is no token with the id " + id);
    }

    @Override
    void close();
}
