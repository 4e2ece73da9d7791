package io.gatehouse.llm;

import io.gatehouse.json.Fields;
import io.gatehouse.plugin.InvalidConfig;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * How the gateway shows itself to the provider. Both parts may be set, or none: then the client brings its own
 * credentials.
 *
 * @param allowOverride whether a client's own credential goes before the configured one
 * @param fields the record itself, for the settings that only one provider knows
 */
public record AuthConfig(
        @Nullable Header header,
        @Nullable Parameter parameter,
        @Nullable AwsKeys awsKeys,
        boolean allowOverride,
        Fields fields) {

    public record Header(String name, String value) {
        @Override
        public String toString() {
            return "Header[" + name + "]";
        }
    }

    /** @param inBody false for the query */
    public record Parameter(String name, String value, boolean inBody) {
        @Override
        public String toString() {
            return "Parameter[" + name + "]";
        }
    }

    /** What requests to AWS are signed with. */
    public record AwsKeys(String id, String secret) {
        @Override
        public String toString() {
            return "AwsKeys[" + id + "]";
        }
    }

    public static AuthConfig read(Fields auth) throws InvalidConfig {
        return new AuthConfig(header(auth), parameter(auth), awsKeys(auth), auth.flag("allow_override", false), auth);
    }

    /** Whether a flag such as {@code azure_use_managed_identity} is set. */
    public boolean flag(String name) throws InvalidConfig {
        return fields.flag(name, false);
    }

    /** A setting that only one provider knows; null when it is absent or empty. It can't depend on the request. */
    public @Nullable String literal(String name) throws InvalidConfig {
        String text = fields.text(name);
        if (text != null && text.contains("$(")) {
            throw fields.invalid(name, "must not be a template: an identity is the same for all requests");
        }
        return text;
    }

    /** An error about a field of this record. */
    public InvalidConfig invalid(String name, String expectation) {
        return fields.invalid(name, expectation);
    }

    /** Refuses a fixed key beside an identity that goes into the same place. */
    public void requireNoHeader(String flag, String... names) throws InvalidConfig {
        for (String name : names) {
            if (header != null && header.name().equalsIgnoreCase(name)) {
                throw fields.invalid(flag, "must not be set together with header_name " + name);
            }
        }
    }

    @Override
    public String toString() {
        return "AuthConfig[" + header + ", " + parameter + ", " + awsKeys + "]";
    }

    /** True when the config names no credential that every provider takes. */
    public boolean isEmpty() {
        return header == null && parameter == null && awsKeys == null;
    }

    private static @Nullable Header header(Fields auth) throws InvalidConfig {
        String name = auth.text("header_name");
        if (name == null && !auth.has("header_value")) {
            return null;
        }
        if (name == null || !auth.has("header_value")) {
            throw auth.invalid("header_name", "and header_value must both be set, or none of them");
        }
        // A reference without a value became "", and the plugin runs with it.
        String value = auth.text("header_value", "");
        try {
            new DefaultHttpHeaders().set(name, value);
        } catch (IllegalArgumentException notAHeader) {
            throw auth.invalid("header_value", "must not contain line breaks, and header_name must be a header's name");
        }
        return new Header(name, value);
    }

    private static @Nullable AwsKeys awsKeys(Fields auth) throws InvalidConfig {
        String id = auth.text("aws_access_key_id", "");
        String secret = auth.text("aws_secret_access_key", "");
        if (id.isEmpty() && secret.isEmpty()) {
            return null;
        }
        if (id.isEmpty() || secret.isEmpty()) {
            throw auth.invalid("aws_access_key_id", "and aws_secret_access_key must both be set, or none of them");
        }
        return new AwsKeys(id, secret);
    }

    private static @Nullable Parameter parameter(Fields auth) throws InvalidConfig {
        String name = auth.text("param_name");
        String location = auth.text("param_location");
        boolean hasValue = auth.has("param_value");
        if (name == null && location == null && !hasValue) {
            return null;
        }
        if (name == null || location == null || !hasValue) {
            throw auth.invalid("param_name", "param_value and param_location must all be set, or none of them");
        }
        if (!location.equals("query") && !location.equals("body")) {
            throw auth.invalid("param_location", "must be query or body");
        }
        return new Parameter(name, auth.text("param_value", ""), location.equals("body"));
    }
}
