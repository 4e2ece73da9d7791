package io.gatehouse.sdk.declarative;

/** Hears how an apply gets on. It is called by one thread at a time, though not always the same. */
public interface ApplyListener {
    /** Hears nothing. */
    ApplyListener NONE = new ApplyListener() {};

    /** The change is about to be sent. */
    default void started(Change change) {}

    /** The server has made it. */
    default void done(Change change) {}

    /** The server has refused it, or didn't answer. */
    default void failed(ApplyResult.Failure failure) {}

    /** The server has no batches, so the changes are sent one by one. */
    default void fellBack(String controlPlane) {}
}
