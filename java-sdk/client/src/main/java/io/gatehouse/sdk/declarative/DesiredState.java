package io.gatehouse.sdk.declarative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What one program wants: control planes and what they should hold. Immutable and checked when it is made.
 *
 * @param controlPlanes those that the program knows; others are never touched
 * @param selectTags mark what belongs to the program: every declared entity that can have tags gets them, and only
 *     entities with all of them are changed or deleted. Without any, everything in a control plane belongs to the program
 * @param namespace the value of the label {@value #NAMESPACE_LABEL} of the control planes that belong to the program
 */
public record DesiredState(
        List<DesiredControlPlane> controlPlanes, List<String> selectTags, Optional<String> namespace) {
    /** The label with which kongctl, too, marks whose control plane it is. */
    public static final String NAMESPACE_LABEL = "KONGCTL-namespace";

    public DesiredState {
        controlPlanes = List.copyOf(controlPlanes);
        selectTags = List.copyOf(selectTags);
        Checks.distinct("control plane", controlPlanes, DesiredControlPlane::ref);
        Checks.distinct("name of a control plane", controlPlanes, DesiredControlPlane::name);
        Checks.distinct("select tag", selectTags, tag -> tag);
        selectTags.forEach(tag -> Checks.text("a select tag", tag));
        namespace.ifPresent(name -> Checks.text("the namespace", name));
        List<String> refs = controlPlanes.stream().map(DesiredControlPlane::ref).toList();
        for (DesiredControlPlane controlPlane : controlPlanes) {
            for (Declaration declaration : controlPlane.declarations()) {
                declaration.references().forEach((pointer, reference) -> {
                    boolean dangling = reference.targets().stream()
                            .anyMatch(target ->
                                    target.fold(to -> false, existing -> false, other -> !refs.contains(other.ref())));
                    if (dangling) {
                        throw new IllegalArgumentException("control plane " + controlPlane.ref() + ": "
                                + declaration.address() + pointer + " refers to " + reference
                                + ", which is not declared");
                    }
                });
            }
        }
    }

    /**
     * A state of one control plane, which is created, changed and destroyed with it.
     *
     * <pre>{@code
     * DesiredState.controlPlane("prod", cp -> cp
     *         .service("llm", s -> s.host("localhost").route("chat", r -> r.path("/chat")))
     *         .consumer("demo", c -> c.keyAuth("demo-api-key")));
     * }</pre>
     */
    public static DesiredState controlPlane(String name, Consumer<ControlPlaneBuilder> description) {
        return builder().controlPlane(name, description).build();
    }

    /** A state of one control plane that is there already; only what is described in it is touched. */
    public static DesiredState existingControlPlane(String name, Consumer<ControlPlaneBuilder> description) {
        return builder().existingControlPlane(name, description).build();
    }

    /** Describes several control planes at once. */
    public static StateBuilder builder() {
        return new StateBuilder();
    }

    /** Without select tags and namespace. */
    public static DesiredState of(List<DesiredControlPlane> controlPlanes) {
        return new DesiredState(controlPlanes, List.of(), Optional.empty());
    }

    /** The same state of a program that marks its entities with these tags. */
    public DesiredState withSelectTags(String... tags) {
        return new DesiredState(controlPlanes, Arrays.asList(tags), namespace);
    }

    /** The same state of a program that marks its control planes with this namespace. */
    public DesiredState withNamespace(String name) {
        return new DesiredState(controlPlanes, selectTags, Optional.of(name));
    }

    /** This state and those control planes. */
    public DesiredState and(DesiredState other) {
        List<DesiredControlPlane> all = new ArrayList<>(controlPlanes);
        all.addAll(other.controlPlanes);
        return new DesiredState(all, selectTags, namespace);
    }

    @Override
    public String toString() {
        return controlPlanes.toString();
    }
}
