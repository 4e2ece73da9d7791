package io.gatehouse.examples.terraform;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code terraform-examples/run}: executes examples and says how each of them came out. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Applies examples, plans again (no changes), sends their requests, and destroys them.",
            "With the stock provider if terraform and the provider can be had, else through the SDK's declarative layer.",
            "Starts a Gatehouse of its own, unless KONNECT_TOKEN and KONNECT_SERVER_URL name a server."
        })
public final class Main implements Callable<Integer> {
    /** How examples are executed. */
    enum With {
        AUTO,
        PROVIDER,
        DECLARATIVE
    }

    @Option(names = "--root", required = true, hidden = true, description = "The folder terraform-examples.")
    private Path root = Path.of(".");

    @Option(
            names = "--with",
            description = "auto, provider or declarative (default: auto).",
            defaultValue = "auto",
            paramLabel = "WAY")
    private With with = With.AUTO;

    @Option(
            names = "--provider-dir",
            paramLabel = "DIR",
            description = "A folder with the binary terraform-provider-konnect, or a file system mirror with it.")
    private @Nullable Path providerDirectory;

    @Option(
            names = "--proxy",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8000",
            description = "The proxy of the server that the environment names (default: ${DEFAULT-VALUE}).")
    private URI proxy = URI.create("http://127.0.0.1:8000");

    @Parameters(paramLabel = "NAME", description = "Only examples whose name has one of these in it.")
    private List<String> names = List.of();

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() {
        List<Example> all = Example.all(root);
        List<String> unknown = names.stream()
                .filter(name -> all.stream().noneMatch(example -> example.name().contains(name)))
                .toList();
        if (!unknown.isEmpty()) {
            out.println("There is no example with " + String.join(" or ", unknown) + " in its name.");
            return 1;
        }
        List<Example> examples = all.stream()
                .filter(example -> names.isEmpty() || names.stream().anyMatch(example.name()::contains))
                .toList();
        boolean formatted = checkFormat();
        Optional<Way> way = choose();
        if (way.isEmpty()) {
            return 1;
        }
        long failed = execute(way.get(), examples).stream()
                .filter(report -> report.problem().isPresent())
                .count();
        out.println(examples.size() - failed + " of " + examples.size() + " examples passed ("
                + way.get().name() + ")" + (formatted ? "." : "; some files are not formatted."));
        return failed == 0 && formatted ? 0 : 1;
    }

    private boolean checkFormat() {
        Optional<Terraform> terraform = Terraform.find(Optional.empty());
        if (terraform.isEmpty()) {
            out.println("Format: not checked, there is no terraform on the PATH.");
            return true;
        }
        List<String> files = terraform.get().unformatted(root);
        out.println(
                "Format: " + (files.isEmpty() ? "terraform fmt -check is content." : "terraform fmt would change:"));
        files.forEach(file -> out.println("  " + file));
        return files.isEmpty();
    }

    private Optional<Way> choose() {
        if (with == With.DECLARATIVE) {
            out.println("Way: declarative layer, as asked for.");
            return Optional.of(new DeclarativeWay());
        }
        List<String> reasons = new ArrayList<>();
        Optional<Way> provider = ProviderWay.find(Optional.ofNullable(providerDirectory), reasons);
        if (provider.isPresent()) {
            out.println("Way: stock provider, "
                    + (providerDirectory == null ? "from the registry." : "from " + providerDirectory + "."));
        } else if (with == With.AUTO && providerDirectory == null) {
            out.println("Way: declarative layer, since " + String.join("; ", reasons));
            return Optional.of(new DeclarativeWay());
        } else {
            out.println("The stock provider was asked for, but " + String.join("; ", reasons));
        }
        return provider;
    }

    private List<Report> execute(Way way, List<Example> examples) {
        String token = System.getenv().getOrDefault("KONNECT_TOKEN", "");
        String server = System.getenv().getOrDefault("KONNECT_SERVER_URL", "");
        boolean own = token.isBlank() || server.isBlank();
        out.println(
                own
                        ? "Server: a Gatehouse of this run, since KONNECT_TOKEN and KONNECT_SERVER_URL are not both set."
                        : "Server: " + server + ", proxy " + proxy + ", as the environment says.");
        // The stand-in comes with a Gatehouse, also where another one is configured.
        try (LocalGatehouse gatehouse = new LocalGatehouse()) {
            Site site = own ? gatehouse.site() : gatehouse.site(URI.create(server), token, proxy);
            return new Runner(way, site, out::println).run(examples);
        }
    }
}
