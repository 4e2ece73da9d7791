package io.gatehouse.entity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.Contract;
import java.util.Set;

/**
 * What Kong's Admin API makes of the bodies that clients send it, before anything is merged, checked or stored. Konnect
 * keeps what it gets, and its clients see a difference as drift; so this is for the Admin API only.
 */
public final class KongRewrites {
    private static final Set<String> WITHOUT_HASH = Set.of("least-connections", "latency");
    private static final String ALGORITHM = "algorithm";
    private static final String HASH_ON = "hash_on";
    private static final String NONE = "none";
    private static final String TARGET = "target";

    private final Contract contract;

    public KongRewrites(Contract contract) {
        this.contract = contract;
    }

    /** The body of an entity of {@code kind} as Kong takes it; the given one stays as it is. */
    public ObjectNode apply(String kind, ObjectNode body) {
        return switch (kind) {
            case "targets" -> withPort(body);
            case "upstreams" -> hashing(body);
            default -> body;
        };
    }

    /** A target gets a port, and an IPv6 address its long form. */
    private ObjectNode withPort(ObjectNode target) {
        String address = target.path(TARGET).textValue();
        return address == null
                ? target
                : target.deepCopy().put(TARGET, contract.entity("targets").canonical(TARGET, address));
    }

    /** Something to hash needs an algorithm that hashes, and the other way round. */
    private static ObjectNode hashing(ObjectNode upstream) {
        ObjectNode rewritten = upstream.deepCopy();
        String algorithm = upstream.path(ALGORITHM).asText("");
        String hashOn = upstream.path(HASH_ON).asText("");
        boolean unset = !upstream.hasNonNull(HASH_ON);
        if (WITHOUT_HASH.contains(algorithm)) {
            rewritten.put(HASH_ON, NONE);
        } else if (!unset && hashOn.equals(NONE)) {
            rewritten.put(ALGORITHM, "round-robin");
        } else if (!unset) {
            rewritten.put(ALGORITHM, "consistent-hashing");
        }
        return rewritten;
    }
}
