package io.gatehouse.llm.identity;

import java.io.IOException;
import java.time.Clock;

/**
 * Where an identity's credentials come from. Equal sources share what they fetch, so an implementation is a record of
 * all its settings; its {@code toString} is for operators and must not show a secret.
 *
 * @param <T> a token, or keys
 */
public interface CredentialSource<T> {
    /** For messages to clients: {@code Azure managed identity}. */
    String name();

    /**
     * Fetches new credentials. Runs on a thread of its own and may wait.
     *
     * @param clock says when the credentials end
     * @throws IOException saying what failed, without secrets
     */
    Lease<T> fetch(TokenHttp http, Clock clock) throws IOException;
}
