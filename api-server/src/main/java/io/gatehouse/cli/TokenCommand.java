package io.gatehouse.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gatehouse token create|list|revoke}. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Creates, lists and revokes personal access tokens: over the API of a running server, or in its data directory",
            "when none is running."
        })
final class TokenCommand implements Runnable {
    /** Set by Picocli before it runs anything. */
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(requireNonNull(spec).commandLine(), "one of create, list and revoke is missing");
    }

    /** Prints nothing but the token, so that a script can keep it. */
    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = "Makes a token and prints it; it can't be read again.")
    void create(
            @Mixin TokenAccess access,
            @Option(
                            names = "--name",
                            paramLabel = "NAME",
                            defaultValue = "cli",
                            description = "What the token is for. Default: ${DEFAULT-VALUE}.")
                    String name) {
        try (Tokens tokens = access.open()) {
            out().println(tokens.create(name));
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the tokens, without their texts.")
    void list(@Mixin TokenAccess access) {
        try (Tokens tokens = access.open()) {
            List<Tokens.Listed> all = tokens.list();
            out().printf("%-36s  %-24s  %s%n", "ID", "CREATED", "NAME");
            all.forEach(token -> out().printf("%-36s  %-24s  %s%n", token.id(), token.createdAt(), token.name()));
        }
    }

    @Command(name = "revoke", mixinStandardHelpOptions = true, description = "Makes a token useless at once.")
    void revoke(
            @Mixin TokenAccess access,
            @Parameters(paramLabel = "ID", description = "The token's id, as 'token list' shows it.") String id) {
        try (Tokens tokens = access.open()) {
            tokens.revoke(id);
            out().println("revoked " + id);
        }
    }

    private PrintWriter out() {
        return requireNonNull(spec).commandLine().getOut();
    }
}
