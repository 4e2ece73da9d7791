package io.gatehouse.llm.provider.bedrock;

import io.gatehouse.llm.AuthConfig;
import io.gatehouse.llm.Target;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.vault.Environment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What requests to AWS are signed with.
 *
 * @param sessionToken of temporary keys, else null
 */
record AwsKeys(String id, String secret, @Nullable String sessionToken) {
    /** The configured keys, else those of the environment. */
    static AwsKeys of(Target target, Environment environment) throws InvalidConfig {
        if (target.options().text("bedrock.aws_assume_role_arn") != null) {
            throw new InvalidConfig(target.options().field("bedrock.aws_assume_role_arn")
                    + " must not be set: this gateway does not assume roles");
        }
        AuthConfig.AwsKeys configured = target.auth().awsKeys();
        if (configured != null) {
            return new AwsKeys(configured.id(), configured.secret(), null);
        }
        Map<String, String> variables = environment.variables();
        String id = variables.getOrDefault("AWS_ACCESS_KEY_ID", "");
        String secret = variables.getOrDefault("AWS_SECRET_ACCESS_KEY", "");
        if (id.isEmpty() || secret.isEmpty()) {
            throw new InvalidConfig("auth.aws_access_key_id and auth.aws_secret_access_key must be set, or"
                    + " AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment of the gateway");
        }
        return new AwsKeys(id, secret, variables.get("AWS_SESSION_TOKEN"));
    }

    @Override
    public String toString() {
        return "AwsKeys[" + id + "]";
    }
}
