package io.gatehouse.declarative;

import java.util.List;
import java.util.Optional;

/**
 * A file's content, flat.
 *
 * @param selectTags what the file is about: its entities get these tags, and nothing without all of them is deleted;
 *     empty for the whole control plane
 * @param controlPlane the name of the control plane that the file is for
 * @param hashedPasswords whether basic-auth passwords are hashes already
 */
public record DeclarativeConfig(
        List<String> selectTags, Optional<String> controlPlane, boolean hashedPasswords, List<Declared> entities) {
    public DeclarativeConfig {
        selectTags = List.copyOf(selectTags);
        entities = List.copyOf(entities);
    }
}
