package io.gatehouse.entity;

/**
 * What a client can ask for beside the document.
 *
 * @param skipHash passwords are hashes already and stored as they are
 */
public record WriteOptions(boolean skipHash) {
    public static final WriteOptions NONE = new WriteOptions(false);
}
