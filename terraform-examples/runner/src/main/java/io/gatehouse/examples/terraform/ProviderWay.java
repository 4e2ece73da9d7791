package io.gatehouse.examples.terraform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The stock provider: apply, a plan without changes, requests, destroy. Works in a copy, so the checkout stays clean. */
final class ProviderWay implements Way {
    private static final int NO_CHANGES = 0;

    private final Terraform terraform;

    private ProviderWay(Terraform terraform) {
        this.terraform = terraform;
    }

    /**
     * The provider, if it can be had: from the given folder, or else from the registry.
     *
     * @param reason takes why it can't
     */
    static Optional<Way> find(Optional<Path> providerDirectory, List<String> reason) {
        Optional<Terraform> terraform = Terraform.find(providerDirectory);
        if (terraform.isEmpty()) {
            reason.add("there is no terraform on the PATH");
            return Optional.empty();
        }
        Optional<String> missing = terraform.get().missingProvider();
        if (missing.isPresent()) {
            reason.add("terraform init could not get the provider kong/konnect: " + missing.get());
            return Optional.empty();
        }
        return Optional.of(new ProviderWay(terraform.get()));
    }

    @Override
    public String name() {
        return "stock provider";
    }

    @Override
    public String run(Example example, Site site) {
        Path directory = copied(example);
        try {
            return run(example, site, directory);
        } finally {
            Directories.delete(directory);
        }
    }

    private String run(Example example, Site site, Path directory) {
        List<String> problems = new ArrayList<>();
        terraform.initialized(directory);
        Terraform.Ended applied =
                terraform.run(directory, site, withVariables(example, site, "apply", "-auto-approve"));
        try {
            if (applied.status() != 0) {
                throw new ExampleFailed("terraform apply failed:\n" + applied.output());
            }
            Terraform.Ended plan =
                    terraform.run(directory, site, withVariables(example, site, "plan", "-detailed-exitcode"));
            if (plan.status() != NO_CHANGES) {
                problems.add("the second plan is not empty:\n" + plan.output());
            }
            problems.addAll(new Requests(site).send(example));
        } finally {
            Terraform.Ended destroyed =
                    terraform.run(directory, site, withVariables(example, site, "destroy", "-auto-approve"));
            if (destroyed.status() != 0) {
                problems.add("terraform destroy failed:\n" + destroyed.output());
            }
        }
        if (!problems.isEmpty()) {
            throw new ExampleFailed(problems);
        }
        String summary = applied.output()
                .lines()
                .filter(line -> line.startsWith("Apply complete!"))
                .findFirst()
                .orElse("applied")
                .replaceAll(".*Resources: (\\d+) added.*", "$1 created");
        return summary + ", " + example.expectations().requests().size() + " answers";
    }

    private static List<String> withVariables(Example example, Site site, String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.add("-input=false");
        arguments.add("-no-color");
        site.variables(example).forEach((name, value) -> arguments.add("-var=" + name + "=" + value));
        return arguments;
    }

    private static Path copied(Example example) {
        try (Stream<Path> files = Files.list(example.directory())) {
            Path directory = Files.createTempDirectory("terraform-example");
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(example.name() + " could not be copied", e);
        }
    }
}
