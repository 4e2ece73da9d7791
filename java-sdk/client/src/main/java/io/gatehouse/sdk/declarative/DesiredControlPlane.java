package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A control plane and what it should hold. It is either {@link #managed}: created, changed and destroyed with the state;
 * or {@link #existing}: looked up by name, and only what is declared in it is touched.
 *
 * @param ref what messages and references call it, unique within the state, such as {@code prod}
 * @param managed whether the control plane itself belongs to the state
 * @param document {@code name} and, for a managed one, what a creation takes: {@code description}, {@code labels},
 *     {@code cluster_type}, {@code auth_type}, {@code proxy_urls}. Copied
 * @param declarations in any order
 */
public record DesiredControlPlane(String ref, boolean managed, ObjectNode document, List<Declaration> declarations) {
    public DesiredControlPlane {
        Checks.text("ref of a control plane", ref);
        Objects.requireNonNull(document, "document");
        document = document.deepCopy();
        declarations = List.copyOf(declarations);
        if (!document.path("name").isTextual() || document.path("name").asText().isBlank()) {
            throw new IllegalArgumentException("control plane " + ref + ": name is missing; expected a text");
        }
        if (!managed && document.size() > 1) {
            throw new IllegalArgumentException(
                    "control plane " + ref + ": an existing one is looked up by its name; expected no other field");
        }
        Checks.distinct("control plane " + ref + ": address", declarations, Declaration::address);
        Set<String> addresses = declarations.stream().map(Declaration::address).collect(Collectors.toSet());
        for (Declaration declaration : declarations) {
            declaration.references().forEach((pointer, reference) -> {
                boolean dangling = reference.targets().stream()
                        .anyMatch(target -> target.fold(
                                to -> !addresses.contains(to.address()), existing -> false, other -> false));
                if (dangling) {
                    throw new IllegalArgumentException("control plane " + ref + ": " + declaration.address() + pointer
                            + " refers to " + reference + ", which is not declared");
                }
            });
        }
    }

    /** One that is created, changed and destroyed with the state. */
    public static DesiredControlPlane managed(String ref, ObjectNode document, List<Declaration> declarations) {
        return new DesiredControlPlane(ref, true, document, declarations);
    }

    /** One that is there already: its own settings stay as they are. */
    public static DesiredControlPlane existing(String ref, String name, List<Declaration> declarations) {
        return new DesiredControlPlane(
                ref, false, JsonNodeFactory.instance.objectNode().put("name", name), declarations);
    }

    public String name() {
        return document.path("name").asText();
    }

    /** A copy. */
    @Override
    public ObjectNode document() {
        return document.deepCopy();
    }

    @Override
    public String toString() {
        return (managed ? "" : "existing ") + "control plane " + ref + " with " + declarations.size() + " declarations";
    }
}
