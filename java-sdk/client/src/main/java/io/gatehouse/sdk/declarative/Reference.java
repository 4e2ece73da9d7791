package io.gatehouse.sdk.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a field of a declaration points at; it becomes that thing's id (or another attribute) when it is known. */
public sealed interface Reference {
    /** One thing that is pointed at. */
    sealed interface Target extends Reference {
        <T> T fold(
                Function<ToDeclared, T> declared,
                Function<ToExisting, T> existing,
                Function<ToControlPlane, T> controlPlane);

        @Override
        default List<Target> targets() {
            return List.of(this);
        }

        @Override
        default Optional<JsonNode> value(Function<Target, Optional<JsonNode>> resolved) {
            return resolved.apply(this);
        }
    }

    /**
     * A text with values of other things in it, such as a URL with an id.
     *
     * @param texts what stands before, between and behind the targets: one more than these
     * @param targets of the state itself; what exists already has an id to be written
     */
    record InText(List<String> texts, List<Target> targets) implements Reference {
        public InText {
            texts = List.copyOf(texts);
            targets = List.copyOf(targets);
            if (texts.size() != targets.size() + 1) {
                throw new IllegalArgumentException(targets.size() + " references stand between " + texts.size()
                        + " texts; expected one text more");
            }
            for (Target target : targets) {
                if (target instanceof ToExisting) {
                    throw new IllegalArgumentException(
                            target + " can't stand in a text; expected what the state declares");
                }
            }
        }

        @Override
        public Optional<JsonNode> value(Function<Target, Optional<JsonNode>> resolved) {
            StringBuilder text = new StringBuilder(texts.get(0));
            for (int i = 0; i < targets.size(); i++) {
                Optional<JsonNode> value = resolved.apply(targets.get(i)).filter(JsonNode::isValueNode);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                text.append(value.get().asText()).append(texts.get(i + 1));
            }
            return Optional.of(TextNode.valueOf(text.toString()));
        }

        /** Without the texts: they may hold secrets. */
        @Override
        public String toString() {
            return "a text with " + targets.stream().map(Target::toString).collect(Collectors.joining(", "));
        }
    }

    /**
     * Something that the same control plane declares.
     *
     * @param address the address of the declaration, such as {@code service.llm}
     * @param attribute the field to take of it, usually {@code id}
     */
    record ToDeclared(String address, String attribute) implements Target {
        public ToDeclared {
            Checks.text("address of a reference", address);
            Checks.text("attribute of a reference", attribute);
        }

        public ToDeclared(String address) {
            this(address, "id");
        }

        @Override
        public <T> T fold(
                Function<ToDeclared, T> declared,
                Function<ToExisting, T> existing,
                Function<ToControlPlane, T> controlPlane) {
            return declared.apply(this);
        }

        @Override
        public String toString() {
            return address + "." + attribute;
        }
    }

    /**
     * Something that exists and belongs to somebody else: it is looked up, and neither changed nor deleted.
     *
     * @param kind the contract's kind, such as {@code services}
     * @param idOrName its id, or the value of the field that may stand for the id in URLs
     */
    record ToExisting(String kind, String idOrName) implements Target {
        public ToExisting {
            Checks.text("kind of a reference", kind);
            Checks.text("id or name of a reference", idOrName);
        }

        @Override
        public <T> T fold(
                Function<ToDeclared, T> declared,
                Function<ToExisting, T> existing,
                Function<ToControlPlane, T> controlPlane) {
            return existing.apply(this);
        }

        @Override
        public String toString() {
            return kind + "[" + idOrName + "]";
        }
    }

    /** @param ref the {@link DesiredControlPlane#ref()} of a control plane of the same {@link DesiredState} */
    record ToControlPlane(String ref) implements Target {
        public ToControlPlane {
            Checks.text("control plane of a reference", ref);
        }

        @Override
        public <T> T fold(
                Function<ToDeclared, T> declared,
                Function<ToExisting, T> existing,
                Function<ToControlPlane, T> controlPlane) {
            return controlPlane.apply(this);
        }

        @Override
        public String toString() {
            return "control plane " + ref;
        }
    }

    /** The id of what {@code address} declares. */
    static Reference to(String address) {
        return new ToDeclared(address);
    }

    /** The id of an entity of somebody else. */
    static Reference toExisting(String kind, String idOrName) {
        return new ToExisting(kind, idOrName);
    }

    /** Everything that has to be there first. */
    List<Target> targets();

    /** The value, once that of every target is known; until then nothing. */
    Optional<JsonNode> value(Function<Target, Optional<JsonNode>> resolved);
}
