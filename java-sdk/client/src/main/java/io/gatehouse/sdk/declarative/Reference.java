package io.gatehouse.sdk.declarative;

import java.util.function.Function;

/** What a field of a declaration points at; it becomes that thing's id (or another attribute) when it is known. */
public sealed interface Reference {
    /**
     * Something that the same control plane declares.
     *
     * @param address the address of the declaration, such as {@code service.llm}
     * @param attribute the field to take of it, usually {@code id}
     */
    record ToDeclared(String address, String attribute) implements Reference {
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
    record ToExisting(String kind, String idOrName) implements Reference {
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
    record ToControlPlane(String ref) implements Reference {
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

    <T> T fold(
            Function<ToDeclared, T> declared,
            Function<ToExisting, T> existing,
            Function<ToControlPlane, T> controlPlane);
}
