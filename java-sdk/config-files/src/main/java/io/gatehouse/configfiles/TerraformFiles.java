package io.gatehouse.configfiles;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.configfiles.terraform.Configuration;
import io.gatehouse.sdk.declarative.DesiredState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A folder of Terraform files for the {@code kong/konnect} provider: what {@code terraform apply} would make of its
 * {@code konnect_gateway_*} resources, as a desired state. Nothing is ever read wrongly without a word: what is not
 * supported, such as modules, is an error that names file and line.
 */
public final class TerraformFiles {
    private final Configuration configuration;
    private final DesiredState desired;

    private TerraformFiles(Configuration configuration, DesiredState desired) {
        this.configuration = configuration;
        this.desired = desired;
    }

    /**
     * The desired state of a folder.
     *
     * @param variables values by the name of the variable; strings as they are, other types as on Terraform's command line
     * @throws ConfigFileException for everything that is wrong in the files or missing
     */
    public static DesiredState read(Path directory, Map<String, String> variables) {
        return open(directory, variables).desired();
    }

    /** As {@link #read}, for those who also want provider and outputs. */
    public static TerraformFiles open(Path directory, Map<String, String> variables) {
        Configuration configuration = Problems.whole(() -> {
            try {
                return Configuration.read(directory, variables);
            } catch (IOException e) {
                throw new IllegalArgumentException(
                        directory + ": the folder, or a file in it, could not be read as UTF-8 text", e);
            }
        });
        return new TerraformFiles(configuration, configuration.desired());
    }

    public DesiredState desired() {
        return desired;
    }

    /** The {@code server_url} of the provider block. */
    public Optional<String> serverUrl() {
        return Problems.whole(configuration::serverUrl);
    }

    /** The access token of the provider block. */
    public Optional<String> token() {
        return Problems.whole(configuration::token);
    }

    /**
     * The outputs, once the state is applied.
     *
     * @param applied what the server has by address, such as {@code konnect_gateway_service.llm}
     */
    public Map<String, Configuration.Output> outputs(Function<String, Optional<JsonNode>> applied) {
        return configuration.outputs(applied);
    }

    /** The data sources by address with what they are asked for. */
    public Map<String, JsonNode> dataSources() {
        return Problems.whole(configuration::dataSources);
    }
}
