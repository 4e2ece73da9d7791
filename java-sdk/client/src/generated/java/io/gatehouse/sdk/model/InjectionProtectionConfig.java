// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks for injection attacks in requests.
 */
public final class InjectionProtectionConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "injection-protection";

    private static final Field<List<InjectionProtectionConfigCustomInjection>> CUSTOM_INJECTIONS = new Field<>("custom_injections", Codec.list(Codec.model(InjectionProtectionConfigCustomInjection::of)));
    private static final Field<EnforcementMode> ENFORCEMENT_MODE = new Field<>("enforcement_mode", Codec.choice(EnforcementMode::of));
    private static final Field<String> ERROR_MESSAGE = new Field<>("error_message", Codec.TEXT);
    private static final Field<Integer> ERROR_STATUS_CODE = new Field<>("error_status_code", Codec.INTEGER);
    private static final Field<List<InjectionType>> INJECTION_TYPES = new Field<>("injection_types", Codec.list(Codec.choice(InjectionType::of)));
    private static final Field<List<Location>> LOCATIONS = new Field<>("locations", Codec.list(Codec.choice(Location::of)));

    private InjectionProtectionConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static InjectionProtectionConfig of(ObjectNode json) {
        return new InjectionProtectionConfig(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    @Override
    public String pluginName() {
        return PLUGIN;
    }

    /**
     * Custom injections.
     */
    public List<InjectionProtectionConfigCustomInjection> customInjections() {
        return elements(CUSTOM_INJECTIONS);
    }

    /**
     * The enforcement mode. Allowed: <code>block</code>, <code>log_only</code>. Default: <code>block</code>.
     */
    public @Nullable EnforcementMode enforcementMode() {
        return optional(ENFORCEMENT_MODE);
    }

    /**
     * The message of a refusal. Default: <code>Bad Request</code>.
     */
    public @Nullable String errorMessage() {
        return optional(ERROR_MESSAGE);
    }

    /**
     * The error status code. From 400 to 499. Default: <code>400</code>.
     */
    public @Nullable Integer errorStatusCode() {
        return optional(ERROR_STATUS_CODE);
    }

    /**
     * Injection types. Allowed: <code>java_exception</code>, <code>js</code>, <code>sql</code>,
     * <code>sql_low_sensitivity</code>, <code>ssi</code>, <code>xpath_abbreviated</code>,
     * <code>xpath_extended</code>. Default: <code>["sql"]</code>.
     */
    public List<InjectionType> injectionTypes() {
        return elements(INJECTION_TYPES);
    }

    /**
     * The places. Allowed: <code>body</code>, <code>headers</code>, <code>path</code>, <code>path_and_query</code>,
     * <code>query</code>. Default: <code>["path_and_query"]</code>.
     */
    public List<Location> locations() {
        return elements(LOCATIONS);
    }

    /** What {@link InjectionProtectionConfig#enforcementMode()} is chosen from. */
    public static final class EnforcementMode extends Choice {
        public static final EnforcementMode BLOCK = of("block");
        public static final EnforcementMode LOG_ONLY = of("log_only");

        private EnforcementMode(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static EnforcementMode of(String value) {
            return new EnforcementMode(value);
        }
    }

    /** What {@link InjectionProtectionConfig#injectionTypes()} is chosen from. */
    public static final class InjectionType extends Choice {
        public static final InjectionType JAVA_EXCEPTION = of("java_exception");
        public static final InjectionType JS = of("js");
        public static final InjectionType SQL = of("sql");
        public static final InjectionType SQL_LOW_SENSITIVITY = of("sql_low_sensitivity");
        public static final InjectionType SSI = of("ssi");
        public static final InjectionType XPATH_ABBREVIATED = of("xpath_abbreviated");
        public static final InjectionType XPATH_EXTENDED = of("xpath_extended");

        private InjectionType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static InjectionType of(String value) {
            return new InjectionType(value);
        }
    }

    /** What {@link InjectionProtectionConfig#locations()} is chosen from. */
    public static final class Location extends Choice {
        public static final Location BODY = of("body");
        public static final Location HEADERS = of("headers");
        public static final Location PATH = of("path");
        public static final Location PATH_AND_QUERY = of("path_and_query");
        public static final Location QUERY = of("query");

        private Location(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Location of(String value) {
            return new Location(value);
        }
    }

    /** Builds a {@link InjectionProtectionConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<InjectionProtectionConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public InjectionProtectionConfig build() {
            return new InjectionProtectionConfig(fields());
        }

        /**
         * Custom injections.
         */
        public Builder customInjections(@Nullable List<InjectionProtectionConfigCustomInjection> value) {
            return set(CUSTOM_INJECTIONS, value);
        }

        /** As {@link #customInjections(List)}. */
        public Builder customInjections(InjectionProtectionConfigCustomInjection... values) {
            return set(CUSTOM_INJECTIONS, Arrays.asList(values));
        }

        /** Adds one to what {@link #customInjections(List)} sets. */
        public Builder addCustomInjection(InjectionProtectionConfigCustomInjection value) {
            return add(CUSTOM_INJECTIONS, value);
        }

        /** Adds one to what {@link #customInjections(List)} sets, described in place. */
        public Builder addCustomInjection(Consumer<InjectionProtectionConfigCustomInjection.Builder> value) {
            InjectionProtectionConfigCustomInjection.Builder builder = InjectionProtectionConfigCustomInjection.builder();
            value.accept(builder);
            return add(CUSTOM_INJECTIONS, builder.build());
        }

        /**
         * The enforcement mode. Allowed: <code>block</code>, <code>log_only</code>. Default: <code>block</code>.
         */
        public Builder enforcementMode(@Nullable EnforcementMode value) {
            return set(ENFORCEMENT_MODE, value);
        }

        /** As {@link #enforcementMode(EnforcementMode)}, also with a value that has no constant. */
        public Builder enforcementMode(String value) {
            return set(ENFORCEMENT_MODE, EnforcementMode.of(value));
        }

        /**
         * The message of a refusal. Default: <code>Bad Request</code>.
         */
        public Builder errorMessage(@Nullable String value) {
            return set(ERROR_MESSAGE, value);
        }

        /**
         * The error status code. From 400 to 499. Default: <code>400</code>.
         */
        public Builder errorStatusCode(@Nullable Integer value) {
            return set(ERROR_STATUS_CODE, value);
        }

        /**
         * Injection types. Allowed: <code>java_exception</code>, <code>js</code>, <code>sql</code>,
         * <code>sql_low_sensitivity</code>, <code>ssi</code>, <code>xpath_abbreviated</code>,
         * <code>xpath_extended</code>. Default: <code>["sql"]</code>.
         */
        public Builder injectionTypes(@Nullable List<InjectionType> value) {
            return set(INJECTION_TYPES, value);
        }

        /** As {@link #injectionTypes(List)}. */
        public Builder injectionTypes(InjectionType... values) {
            return set(INJECTION_TYPES, Arrays.asList(values));
        }

        /** As {@link #injectionTypes(List)}, also with values that have no constants. */
        public Builder injectionTypes(String... values) {
            return set(INJECTION_TYPES, Arrays.stream(values).map(InjectionType::of).toList());
        }

        /**
         * The places. Allowed: <code>body</code>, <code>headers</code>, <code>path</code>, <code>path_and_query</code>,
         * <code>query</code>. Default: <code>["path_and_query"]</code>.
         */
        public Builder locations(@Nullable List<Location> value) {
            return set(LOCATIONS, value);
        }

        /** As {@link #locations(List)}. */
        public Builder locations(Location... values) {
            return set(LOCATIONS, Arrays.asList(values));
        }

        /** As {@link #locations(List)}, also with values that have no constants. */
        public Builder locations(String... values) {
            return set(LOCATIONS, Arrays.stream(values).map(Location::of).toList());
        }
    }
}

