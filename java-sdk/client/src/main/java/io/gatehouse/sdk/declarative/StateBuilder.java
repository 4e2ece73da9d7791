package io.gatehouse.sdk.declarative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Describes a state of several control planes, which may refer to each other. */
public final class StateBuilder {
    private final List<DesiredControlPlane> controlPlanes = new ArrayList<>();
    private List<String> selectTags = List.of();
    private Optional<String> namespace = Optional.empty();

    StateBuilder() {}

    /** One that is created, changed and destroyed with the state. */
    public StateBuilder controlPlane(String name, Consumer<ControlPlaneBuilder> description) {
        ControlPlaneBuilder builder = new ControlPlaneBuilder(name);
        description.accept(builder);
        controlPlanes.add(builder.managed());
        return this;
    }

    /** One that is there already; only what is described in it is touched. */
    public StateBuilder existingControlPlane(String name, Consumer<ControlPlaneBuilder> description) {
        ControlPlaneBuilder builder = new ControlPlaneBuilder(name);
        description.accept(builder);
        controlPlanes.add(builder.existing());
        return this;
    }

    public StateBuilder selectTags(String... tags) {
        selectTags = List.of(tags);
        return this;
    }

    public StateBuilder namespace(String name) {
        namespace = Optional.of(name);
        return this;
    }

    /** @throws IllegalArgumentException when something refers to what is not there, or a name is used twice */
    public DesiredState build() {
        return new DesiredState(controlPlanes, selectTags, namespace);
    }
}
