package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.RandomIds;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Entry;
import io.gatehouse.store.ListQuery;
import io.gatehouse.store.Scope;
import io.gatehouse.store.StoreUnavailable;
import io.gatehouse.store.StoredEntity;
import io.gatehouse.store.UniqueKeyTaken;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Personal access tokens: documents in {@link Scope#ORGANIZATION} that hold a SHA-256, never the token itself. A token
 * that was good a moment ago is taken without asking the database, so that losing it turns nobody away.
 */
@Singleton
public final class AccessTokens {
    static final String KIND = "access_tokens";
    /** As many as one page of the store holds. */
    static final int MOST = ListQuery.MAX_SIZE;

    private static final String PREFIX = "kpat_";
    private static final int RANDOM_LENGTH = 40;
    private static final String HASH = "sha256";
    /** Set on the token that came from the environment and on the one made at the first start: one of each at most. */
    private static final String ORIGIN = "origin";

    private static final String FROM_ENVIRONMENT = "environment";
    private static final String FROM_FIRST_START = "first start";
    /** How long a token that another node revoked may still be taken here. */
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private static final int MOST_REMEMBERED = 1000;

    private final EntityStore store;
    private final Clock clock;
    private final RandomIds random = new RandomIds();
    private final Map<String, Instant> remembered = new ConcurrentHashMap<>();

    AccessTokens(EntityStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Called once at every start. A configured token is good from now on, in place of the one configured before.
     * Without one, and when there is no token at all, a new one is made and kept in {@code <dataDirectory>/token}, which
     * only its owner can read.
     *
     * @return the text of the token that was made, to be printed once
     */
    public Optional<String> ensureFirst(Optional<String> configured, Path dataDirectory) {
        if (configured.isPresent()) {
            configure(configured.get());
            return Optional.empty();
        }
        if (!stored(1).isEmpty()) {
            return Optional.empty();
        }
        String text = newText();
        // The file comes first: a token that is only in the database could never be used.
        TokenFile file = TokenFile.write(dataDirectory, text);
        try {
            insert("first start", text, Optional.of(FROM_FIRST_START));
            return Optional.of(text);
        } catch (UniqueKeyTaken e) {
            // Another node of the same database was faster; its operator has the token.
            file.delete();
            return Optional.empty();
        }
    }

    private void configure(String text) {
        if (!text.matches("[\\x21-\\x7e]{1,1024}")) {
            throw new IllegalArgumentException(
                    "the configured access token must have 1 to 1024 visible ASCII characters");
        }
        String hash = hash(text);
        store.write(Scope.ORGANIZATION, transaction -> {
            if (transaction.findByKey(KIND, HASH, hash).isEmpty()) {
                transaction
                        .findByKey(KIND, ORIGIN, FROM_ENVIRONMENT)
                        .ifPresent(before -> transaction.delete(KIND, before.id()));
                transaction.insert(entry("GATEHOUSE_TOKEN", hash, Optional.of(FROM_ENVIRONMENT)));
            }
            return hash;
        });
    }

    /**
     * Makes a token.
     *
     * @param name what it is for, 1 to 256 characters
     */
    public AccessToken.Created create(String name) {
        if (stored(MOST).size() == MOST) {
            throw new Refused(Problem.of(
                    ProblemType.INVALID_OPTIONS, "there are already " + MOST + " access tokens; revoke one first"));
        }
        String text = newText();
        return new AccessToken.Created(insert(name, text, Optional.empty()), text);
    }

    /** All tokens, the oldest first. */
    public List<AccessToken> list() {
        return stored(MOST).stream()
                .map(each -> token(each.document()))
                .sorted(Comparator.comparing(AccessToken::createdAt).thenComparing(AccessToken::id))
                .toList();
    }

    /** Makes a token invalid, here at once. Answers whether there was one. */
    public boolean revoke(UUID id) {
        Optional<StoredEntity> revoked = store.write(Scope.ORGANIZATION, transaction -> {
            Optional<StoredEntity> found = transaction.find(KIND, id);
            found.ifPresent(each -> transaction.delete(KIND, id));
            return found;
        });
        revoked.ifPresent(each -> remembered.remove(each.document().path(HASH).asText()));
        return revoked.isPresent();
    }

    /**
     * Whether {@code text} is a token.
     *
     * @throws StoreUnavailable when it is not known here and the database can't be asked
     */
    boolean valid(String text) {
        String hash = hash(text);
        Instant until = remembered.get(hash);
        if (until != null && clock.instant().isBefore(until)) {
            return true;
        }
        try {
            boolean valid =
                    store.findByKey(Scope.ORGANIZATION, KIND, HASH, hash).isPresent();
            if (valid) {
                remember(hash);
            } else {
                remembered.remove(hash);
            }
            return valid;
        } catch (StoreUnavailable e) {
            if (until != null) {
                return true;
            }
            throw e;
        }
    }

    private void remember(String hash) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(hash, clock.instant().plus(REMEMBERED));
    }

    private List<StoredEntity> stored(int most) {
        return store.list(Scope.ORGANIZATION, KIND, ListQuery.first(most)).items();
    }

    private AccessToken insert(String name, String text, Optional<String> origin) {
        Entry entry = entry(name, hash(text), origin);
        store.write(Scope.ORGANIZATION, transaction -> {
            transaction.insert(entry);
            return entry;
        });
        return token(entry.document());
    }

    private Entry entry(String name, String hash, Optional<String> origin) {
        UUID id = random.id();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("id", id.toString());
        document.put("name", name);
        document.put(HASH, hash);
        document.put(
                "created_at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        Map<String, String> keys =
                origin.map(value -> Map.of(HASH, hash, ORIGIN, value)).orElseGet(() -> Map.of(HASH, hash));
        return new Entry(KIND, id, document, keys, List.of(), Set.of());
    }

    private static AccessToken token(ObjectNode document) {
        return new AccessToken(
                UUID.fromString(document.path("id").asText()),
                document.path("name").asText(),
                Instant.parse(document.path("created_at").asText()));
    }

    private String newText() {
        return PREFIX + random.text(RANDOM_LENGTH);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
