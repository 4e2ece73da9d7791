package io.gatehouse.llm.provider.bedrock;

import io.gatehouse.llm.AuthConfig;
import io.gatehouse.llm.ModelOptions;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.HttpAddress;
import io.gatehouse.llm.identity.TokenFile;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.Template;
import io.gatehouse.vault.Environment;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says where a target's keys come from, in the order and by the environment variables of AWS's own SDKs: the config, the
 * environment, a service account's role, the container's role, the instance's role. With a configured role those keys
 * only assume it.
 */
final class KeyChain {
    private static final String ROLE = "bedrock.aws_assume_role_arn";
    private static final String SESSION = "bedrock.aws_role_session_name";
    private static final String STS_URL = "bedrock.aws_sts_endpoint_url";
    private static final String DEFAULT_SESSION = "gatehouse";
    private static final String CONTAINER_HOST = "http://169.254.170.2";
    private static final String INSTANCE_HOST = "http://169.254.169.254";
    private static final Pattern SESSION_NAME = Pattern.compile("[\\w+=,.@-]{2,64}");

    private final Environment environment;

    KeyChain(Environment environment) {
        this.environment = environment;
    }

    /** @param region where the token service is asked */
    CredentialSource<AwsKeys> source(Target target, String region) throws InvalidConfig {
        ModelOptions options = target.options();
        URI sts = stsEndpoint(options, region);
        CredentialSource<AwsKeys> own = own(target.auth(), sts);
        String role = literal(options, ROLE);
        if (role == null) {
            return own;
        }
        if (!role.startsWith("arn:")) {
            throw new InvalidConfig(options.field(ROLE) + " must be the ARN of a role");
        }
        String session = Objects.requireNonNullElse(literal(options, SESSION), DEFAULT_SESSION);
        if (!SESSION_NAME.matcher(session).matches()) {
            throw new InvalidConfig(
                    options.field(SESSION) + " must be 2 to 64 letters, digits and any of +=,.@_- characters");
        }
        return new AssumedRole(own, role, session, region, sts);
    }

    private CredentialSource<AwsKeys> own(AuthConfig auth, URI sts) throws InvalidConfig {
        AuthConfig.AwsKeys configured = auth.awsKeys();
        if (configured != null) {
            return new FixedKeys(new AwsKeys(configured.id(), configured.secret(), null));
        }
        String id = environment.text("AWS_ACCESS_KEY_ID");
        String secret = environment.text("AWS_SECRET_ACCESS_KEY");
        if (id != null && secret != null) {
            return new FixedKeys(new AwsKeys(id, secret, environment.text("AWS_SESSION_TOKEN")));
        }
        TokenFile tokenFile = TokenFile.of(environment, "AWS_WEB_IDENTITY_TOKEN_FILE");
        String role = environment.text("AWS_ROLE_ARN");
        if (tokenFile != null && role != null) {
            String session = Objects.requireNonNullElse(environment.text("AWS_ROLE_SESSION_NAME"), DEFAULT_SESSION);
            return new WebIdentityRole(role, session, tokenFile, sts);
        }
        return ofTheHost();
    }

    private CredentialSource<AwsKeys> ofTheHost() throws InvalidConfig {
        String relative = environment.text("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
        String full = environment.text("AWS_CONTAINER_CREDENTIALS_FULL_URI");
        if (relative != null || full != null) {
            return new ContainerKeys(
                    relative != null
                            ? url("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", CONTAINER_HOST + relative)
                            : url("AWS_CONTAINER_CREDENTIALS_FULL_URI", String.valueOf(full)),
                    environment.text("AWS_CONTAINER_AUTHORIZATION_TOKEN"),
                    TokenFile.of(environment, "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"));
        }
        if ("true".equalsIgnoreCase(environment.text("AWS_EC2_METADATA_DISABLED"))) {
            throw new InvalidConfig("auth.aws_access_key_id and auth.aws_secret_access_key must be set, or"
                    + " AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment of the gateway,"
                    + " where AWS_EC2_METADATA_DISABLED is true");
        }
        String variable = "AWS_EC2_METADATA_SERVICE_ENDPOINT";
        return new InstanceKeys(url(variable, Objects.requireNonNullElse(environment.text(variable), INSTANCE_HOST)));
    }

    private URI stsEndpoint(ModelOptions options, String region) throws InvalidConfig {
        String configured = literal(options, STS_URL);
        return configured == null
                ? URI.create("https://sts." + region + ".amazonaws.com/")
                : url(options.field(STS_URL), configured);
    }

    /** @param name what names the URL, for the message */
    private static URI url(String name, String url) throws InvalidConfig {
        return HttpAddress.of(url)
                .orElseThrow(() -> new InvalidConfig(name + " must be an http or https URL with a host"));
    }

    private static @Nullable String literal(ModelOptions options, String name) throws InvalidConfig {
        Template text = options.text(name);
        if (text != null && !text.isConstant()) {
            throw new InvalidConfig(
                    options.field(name) + " must not be a template: an identity is the same for all requests");
        }
        return text == null ? null : text.source();
    }
}
