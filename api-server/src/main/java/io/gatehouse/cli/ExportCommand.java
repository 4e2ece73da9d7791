package io.gatehouse.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gatehouse export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a control plane of the running server as a kong.yaml, with its credentials in it.")
final class ExportCommand implements Runnable {
    /** Set by Picocli before it runs anything. */
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private TokenAccess access = new TokenAccess();

    @Option(
            names = "--control-plane",
            paramLabel = "NAME",
            defaultValue = "default",
            description = "Which control plane. Default: ${DEFAULT-VALUE}.")
    private String controlPlane = "default";

    @Option(
            names = "--select-tag",
            paramLabel = "TAG",
            description = "Only entities with this tag; of several, with all.")
    private List<String> selectTags = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write. Default: to standard output.")
    private @Nullable Path output;

    @Override
    public void run() {
        ServerApi server = new ServerApi(access.client());
        String path = server.configOf(controlPlane);
        String query = selectTags.isEmpty() ? "" : "?select_tags=" + ServerApi.encoded(String.join(",", selectTags));
        String yaml = server.client().get(path + query).path("config").asText();
        if (output == null) {
            requireNonNull(spec).commandLine().getOut().print(yaml);
            requireNonNull(spec).commandLine().getOut().flush();
            return;
        }
        try {
            PrivateFile.write(output, yaml);
        } catch (IOException e) {
            throw new CommandFailed("cannot write " + output + ": " + e.getMessage());
        }
    }
}
