package io.gatehouse.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class VaultReferencesTest {
    private final VaultReferences vaults = new VaultReferences(new Environment(Map.of(
            "OPENAI_AUTH_HEADER", "Bearer secret-1",
            "OPEN_AI_KEY", " secret-2 ",
            "OPEN_AI_KEY_PREVIOUS", "older",
            "SSL_CERT", "pem",
            "PG", "{\"password\":\"pw\",\"port\":5432}",
            "NOT_JSON", "top-secret",
            "A/B", "slashed")));
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(VaultReferences.class);

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "{vault://env/OPENAI_AUTH_HEADER}, Bearer secret-1",
                "{vault://env/openai-auth-header}, Bearer secret-1",
                "{vault://env/open-ai-key}, | secret-2 |",
                "{vault://env/open-ai-key#2}, older",
                "{vault://env/cert?prefix=SSL_}, pem",
                "{vault://env/PG/password}, pw",
                "{vault://env/a/b/}, slashed",
                "plain, plain",
                "Bearer {vault://env/PG/password}, Bearer {vault://env/PG/password}"
            })
    void putsTheSecretInPlaceOfTheReference(String reference, String expected) {
        // A trailing slash keeps every segment in the resource.
        assertEquals(expected, vaults.resolve(reference, Vaults.NONE));
        assertEquals(List.of(), log.list);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "{vault://env/NOPE}, environment variable NOPE is not set",
                "{vault://hcv/x}, vault 'hcv' is not known",
                "{vault://env}, missing path",
                "{vault:///x}, missing host",
                "{vault://env/}, empty path",
                "{vault://env/x#one}, invalid version",
                "{vault://env/%zz}, broken percent-encoding",
                "{vault://env/PG/user}, subfield user not found in JSON secret",
                "{vault://env/PG/port}, unexpected number value in JSON secret for subfield port",
                "{vault://env/NOT_JSON/key}, unable to json decode value"
            })
    void warnsByNameAndYieldsNothing(String reference, String reason) {
        assertEquals("", vaults.resolve(reference, Vaults.NONE));
        assertEquals(1, log.list.size());
        String message = log.list.get(0).getFormattedMessage();
        assertTrue(message.contains(reference), message);
        assertTrue(message.contains(reason), message);
        assertFalse(message.contains("top-secret"), message);
    }

    @Test
    void usesThePrefixOfTheEnvironment() {
        VaultReferences prefixed =
                new VaultReferences(new Environment(Map.of("KONG_VAULT_ENV_PREFIX", "APP_", "APP_DB_PASS", "x")));
        assertEquals("x", prefixed.resolve("{vault://env/db-pass}", Vaults.NONE));
    }

    @Test
    void neverPrintsTheEnvironment() {
        assertEquals("Environment[1 variables]", new Environment(Map.of("KEY", "secret")).toString());
    }
}
