package io.gatehouse.cli;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.declarative.ConfigSync;
import io.gatehouse.declarative.EnvironmentReferences;
import io.gatehouse.problem.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gatehouse import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a control plane of the running server hold what a kong.yaml says, in one transaction, after printing",
            "what changes. What the file does not have is deleted; with select tags, only what has these tags.",
            "Kubernetes manifests (KongPlugin, KongConsumer, Service, Ingress, HTTPRoute, …) are understood as well."
        })
final class ImportCommand implements Runnable {
    /** Set by Picocli before it runs anything. */
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private TokenAccess access = new TokenAccess();

    @Parameters(
            paramLabel = "FILE",
            description = "The file, in decK's format 3.0 or 1.1; it may refer to variables named DECK_….")
    private Path file = Path.of("kong.yaml");

    @Option(
            names = "--control-plane",
            paramLabel = "NAME",
            description = "Which control plane. Default: the one that the file names, else 'default'.")
    private @Nullable String controlPlane;

    @Option(
            names = "--select-tag",
            paramLabel = "TAG",
            description = "Leave everything without this tag alone, and give it to all that is in the file.")
    private List<String> selectTags = List.of();

    @Option(names = "--dry-run", description = "Print what would change and change nothing.")
    private boolean dryRun;

    @Option(
            names = {"-y", "--yes"},
            description = "Don't ask before changing anything.")
    private boolean yes;

    @Override
    public void run() {
        ObjectNode config = read();
        ServerApi server = new ServerApi(access.client());
        JsonNode named = config.path("_konnect").path("control_plane_name");
        String path = server.configOf(controlPlane == null ? named.asText("default") : controlPlane);
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.set("config", config);
        selectTags.forEach(request.withArray("select_tags")::add);
        if (!yes || dryRun) {
            JsonNode plan = server.post(path, request.put("dry_run", true));
            print(plan);
            if (dryRun || plan.path("changes").isEmpty()) {
                return;
            }
            confirm();
            server.post(path, request.put("dry_run", false));
            out().println("applied");
            return;
        }
        JsonNode plan = server.post(path, request);
        print(plan);
        out().println("applied");
    }

    private ObjectNode read() {
        try {
            return ConfigSync.file(Files.readString(file), new EnvironmentReferences(System.getenv()));
        } catch (Refused refused) {
            String reasons = refused.problem().violations().stream()
                    .map(each -> System.lineSeparator() + "  " + each.field() + ": " + each.message())
                    .collect(Collectors.joining());
            throw new CommandFailed(file + ": " + refused.getMessage() + reasons);
        } catch (IOException e) {
            throw new CommandFailed("cannot read " + file + ": " + e.getMessage());
        }
    }

    private void print(JsonNode plan) {
        for (JsonNode change : plan.path("changes")) {
            String fields = change.path("fields").isEmpty()
                    ? ""
                    : StreamSupport.stream(change.path("fields").spliterator(), false)
                            .map(JsonNode::asText)
                            .collect(Collectors.joining(", ", " (", ")"));
            out().printf(
                            Locale.ROOT,
                            "%-6s  %s %s%s%n",
                            change.path("action").asText(),
                            change.path("kind").asText(),
                            change.path("name").asText(),
                            fields);
        }
        out().printf(
                        Locale.ROOT,
                        "%d to create, %d to update, %d to delete%n",
                        plan.path("create").asInt(),
                        plan.path("update").asInt(),
                        plan.path("delete").asInt());
        out().flush();
    }

    private void confirm() {
        out().print("Apply these changes? [y/N] ");
        out().flush();
        String answer;
        try {
            answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        } catch (IOException e) {
            throw new CommandFailed("nothing was changed: cannot read the answer: " + e.getMessage());
        }
        if (answer == null) {
            throw new CommandFailed("nothing was changed: nobody answered; --yes applies without asking");
        }
        if (!answer.strip().toLowerCase(Locale.ROOT).startsWith("y")) {
            throw new CommandFailed("nothing was changed");
        }
    }

    private PrintWriter out() {
        return requireNonNull(spec).commandLine().getOut();
    }
}
