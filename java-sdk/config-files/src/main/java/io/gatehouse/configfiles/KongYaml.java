package io.gatehouse.configfiles;

import io.gatehouse.configfiles.kong.KongState;
import io.gatehouse.sdk.declarative.DesiredState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * decK's files ({@code kong.yaml}, format 3.0): nested entities, {@code _info.select_tags} and {@code defaults}, {@code
 * _konnect.control_plane_name}, {@code _plugin_configs} and <code>${{ env "DECK_…" }}</code>. The control plane is one that
 * exists; with select tags only what has them is the file's.
 */
public final class KongYaml {
    private KongYaml() {}

    /**
     * Reads a file with the variables of this process.
     *
     * @throws ConfigFileException for everything that is wrong in the file
     */
    public static DesiredState read(Path file) {
        return read(file, System.getenv());
    }

    /** @param variables what the file's references to the environment mean */
    public static DesiredState read(Path file, Map<String, String> variables) {
        String name = String.valueOf(file.getFileName());
        try {
            return KongState.read(name, Files.readString(file), variables);
        } catch (IOException e) {
            throw new ConfigFileException(List.of(name + ": the file could not be read as UTF-8 text"));
        }
    }
}
