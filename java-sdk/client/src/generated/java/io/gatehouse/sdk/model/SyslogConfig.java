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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a JSON line for each request to the system log.
 */
public final class SyslogConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "syslog";

    private static final Field<LogLevel> LOG_LEVEL = new Field<>("log_level", Codec.choice(LogLevel::of));
    private static final Field<SuccessfulSeverity> SUCCESSFUL_SEVERITY = new Field<>("successful_severity", Codec.choice(SuccessfulSeverity::of));
    private static final Field<ClientErrorsSeverity> CLIENT_ERRORS_SEVERITY = new Field<>("client_errors_severity", Codec.choice(ClientErrorsSeverity::of));
    private static final Field<ServerErrorsSeverity> SERVER_ERRORS_SEVERITY = new Field<>("server_errors_severity", Codec.choice(ServerErrorsSeverity::of));
    private static final Field<Map<String, String>> CUSTOM_FIELDS_BY_LUA = new Field<>("custom_fields_by_lua", Codec.map(Codec.TEXT));
    private static final Field<Facility> FACILITY = new Field<>("facility", Codec.choice(Facility::of));

    private SyslogConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static SyslogConfig of(ObjectNode json) {
        return new SyslogConfig(json);
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
     * The lowest severity that is logged. Allowed: <code>alert</code>, <code>crit</code>, <code>debug</code>,
     * <code>emerg</code>, <code>err</code>, <code>info</code>, <code>notice</code>, <code>warning</code>. Default:
     * <code>info</code>.
     */
    public @Nullable LogLevel logLevel() {
        return optional(LOG_LEVEL);
    }

    /**
     * Severity of other requests. Allowed: <code>alert</code>, <code>crit</code>, <code>debug</code>,
     * <code>emerg</code>, <code>err</code>, <code>info</code>, <code>notice</code>, <code>warning</code>. Default:
     * <code>info</code>.
     */
    public @Nullable SuccessfulSeverity successfulSeverity() {
        return optional(SUCCESSFUL_SEVERITY);
    }

    /**
     * Severity of requests with a status from 400 on. Allowed: <code>alert</code>, <code>crit</code>,
     * <code>debug</code>, <code>emerg</code>, <code>err</code>, <code>info</code>, <code>notice</code>,
     * <code>warning</code>. Default: <code>info</code>.
     */
    public @Nullable ClientErrorsSeverity clientErrorsSeverity() {
        return optional(CLIENT_ERRORS_SEVERITY);
    }

    /**
     * Severity of requests with a status from 500 on. Allowed: <code>alert</code>, <code>crit</code>,
     * <code>debug</code>, <code>emerg</code>, <code>err</code>, <code>info</code>, <code>notice</code>,
     * <code>warning</code>. Default: <code>info</code>.
     */
    public @Nullable ServerErrorsSeverity serverErrorsSeverity() {
        return optional(SERVER_ERRORS_SEVERITY);
    }

    /**
     * Fields of the log entry by name; each value is a Lua function that computes it.
     */
    public Map<String, String> customFieldsByLua() {
        return members(CUSTOM_FIELDS_BY_LUA);
    }

    /**
     * The facility of the system log. Allowed: <code>auth</code>, <code>authpriv</code>, <code>cron</code>,
     * <code>daemon</code>, <code>ftp</code>, <code>kern</code>, <code>local0</code>, <code>local1</code>,
     * <code>local2</code>, <code>local3</code>, <code>local4</code>, <code>local5</code>, <code>local6</code>,
     * <code>local7</code>, <code>lpr</code>, <code>mail</code>, <code>news</code>, <code>syslog</code>,
     * <code>user</code>, <code>uucp</code>. Default: <code>user</code>.
     */
    public @Nullable Facility facility() {
        return optional(FACILITY);
    }

    /** What {@link SyslogConfig#logLevel()} is chosen from. */
    public static final class LogLevel extends Choice {
        public static final LogLevel ALERT = of("alert");
        public static final LogLevel CRIT = of("crit");
        public static final LogLevel DEBUG = of("debug");
        public static final LogLevel EMERG = of("emerg");
        public static final LogLevel ERR = of("err");
        public static final LogLevel INFO = of("info");
        public static final LogLevel NOTICE = of("notice");
        public static final LogLevel WARNING = of("warning");

        private LogLevel(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static LogLevel of(String value) {
            return new LogLevel(value);
        }
    }

    /** What {@link SyslogConfig#successfulSeverity()} is chosen from. */
    public static final class SuccessfulSeverity extends Choice {
        public static final SuccessfulSeverity ALERT = of("alert");
        public static final SuccessfulSeverity CRIT = of("crit");
        public static final SuccessfulSeverity DEBUG = of("debug");
        public static final SuccessfulSeverity EMERG = of("emerg");
        public static final SuccessfulSeverity ERR = of("err");
        public static final SuccessfulSeverity INFO = of("info");
        public static final SuccessfulSeverity NOTICE = of("notice");
        public static final SuccessfulSeverity WARNING = of("warning");

        private SuccessfulSeverity(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static SuccessfulSeverity of(String value) {
            return new SuccessfulSeverity(value);
        }
    }

    /** What {@link SyslogConfig#clientErrorsSeverity()} is chosen from. */
    public static final class ClientErrorsSeverity extends Choice {
        public static final ClientErrorsSeverity ALERT = of("alert");
        public static final ClientErrorsSeverity CRIT = of("crit");
        public static final ClientErrorsSeverity DEBUG = of("debug");
        public static final ClientErrorsSeverity EMERG = of("emerg");
        public static final ClientErrorsSeverity ERR = of("err");
        public static final ClientErrorsSeverity INFO = of("info");
        public static final ClientErrorsSeverity NOTICE = of("notice");
        public static final ClientErrorsSeverity WARNING = of("warning");

        private ClientErrorsSeverity(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ClientErrorsSeverity of(String value) {
            return new ClientErrorsSeverity(value);
        }
    }

    /** What {@link SyslogConfig#serverErrorsSeverity()} is chosen from. */
    public static final class ServerErrorsSeverity extends Choice {
        public static final ServerErrorsSeverity ALERT = of("alert");
        public static final ServerErrorsSeverity CRIT = of("crit");
        public static final ServerErrorsSeverity DEBUG = of("debug");
        public static final ServerErrorsSeverity EMERG = of("emerg");
        public static final ServerErrorsSeverity ERR = of("err");
        public static final ServerErrorsSeverity INFO = of("info");
        public static final ServerErrorsSeverity NOTICE = of("notice");
        public static final ServerErrorsSeverity WARNING = of("warning");

        private ServerErrorsSeverity(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ServerErrorsSeverity of(String value) {
            return new ServerErrorsSeverity(value);
        }
    }

    /** What {@link SyslogConfig#facility()} is chosen from. */
    public static final class Facility extends Choice {
        public static final Facility AUTH = of("auth");
        public static final Facility AUTHPRIV = of("authpriv");
        public static final Facility CRON = of("cron");
        public static final Facility DAEMON = of("daemon");
        public static final Facility FTP = of("ftp");
        public static final Facility KERN = of("kern");
        public static final Facility LOCAL0 = of("local0");
        public static final Facility LOCAL1 = of("local1");
        public static final Facility LOCAL2 = of("local2");
        public static final Facility LOCAL3 = of("local3");
        public static final Facility LOCAL4 = of("local4");
        public static final Facility LOCAL5 = of("local5");
        public static final Facility LOCAL6 = of("local6");
        public static final Facility LOCAL7 = of("local7");
        public static final Facility LPR = of("lpr");
        public static final Facility MAIL = of("mail");
        public static final Facility NEWS = of("news");
        public static final Facility SYSLOG = of("syslog");
        public static final Facility USER = of("user");
        public static final Facility UUCP = of("uucp");

        private Facility(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Facility of(String value) {
            return new Facility(value);
        }
    }

    /** Builds a {@link SyslogConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<SyslogConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public SyslogConfig build() {
            return new SyslogConfig(fields());
        }

        /**
         * The lowest severity that is logged. Allowed: <code>alert</code>, <code>crit</code>, <code>debug</code>,
         * <code>emerg</code>, <code>err</code>, <code>info</code>, <code>notice</code>, <code>warning</code>. Default:
         * <code>info</code>.
         */
        public Builder logLevel(@Nullable LogLevel value) {
            return set(LOG_LEVEL, value);
        }

        /** As {@link #logLevel(LogLevel)}, also with a value that has no constant. */
        public Builder logLevel(String value) {
            return set(LOG_LEVEL, LogLevel.of(value));
        }

        /**
         * Severity of other requests. Allowed: <code>alert</code>, <code>crit</code>, <code>debug</code>,
         * <code>emerg</code>, <code>err</code>, <code>info</code>, <code>notice</code>, <code>warning</code>. Default:
         * <code>info</code>.
         */
        public Builder successfulSeverity(@Nullable SuccessfulSeverity value) {
            return set(SUCCESSFUL_SEVERITY, value);
        }

        /** As {@link #successfulSeverity(SuccessfulSeverity)}, also with a value that has no constant. */
        public Builder successfulSeverity(String value) {
            return set(SUCCESSFUL_SEVERITY, SuccessfulSeverity.of(value));
        }

        /**
         * Severity of requests with a status from 400 on. Allowed: <code>alert</code>, <code>crit</code>,
         * <code>debug</code>, <code>emerg</code>, <code>err</code>, <code>info</code>, <code>notice</code>,
         * <code>warning</code>. Default: <code>info</code>.
         */
        public Builder clientErrorsSeverity(@Nullable ClientErrorsSeverity value) {
            return set(CLIENT_ERRORS_SEVERITY, value);
        }

        /** As {@link #clientErrorsSeverity(ClientErrorsSeverity)}, also with a value that has no constant. */
        public Builder clientErrorsSeverity(String value) {
            return set(CLIENT_ERRORS_SEVERITY, ClientErrorsSeverity.of(value));
        }

        /**
         * Severity of requests with a status from 500 on. Allowed: <code>alert</code>, <code>crit</code>,
         * <code>debug</code>, <code>emerg</code>, <code>err</code>, <code>info</code>, <code>notice</code>,
         * <code>warning</code>. Default: <code>info</code>.
         */
        public Builder serverErrorsSeverity(@Nullable ServerErrorsSeverity value) {
            return set(SERVER_ERRORS_SEVERITY, value);
        }

        /** As {@link #serverErrorsSeverity(ServerErrorsSeverity)}, also with a value that has no constant. */
        public Builder serverErrorsSeverity(String value) {
            return set(SERVER_ERRORS_SEVERITY, ServerErrorsSeverity.of(value));
        }

        /**
         * Fields of the log entry by name; each value is a Lua function that computes it.
         */
        public Builder customFieldsByLua(@Nullable Map<String, String> value) {
            return set(CUSTOM_FIELDS_BY_LUA, value);
        }

        /**
         * The facility of the system log. Allowed: <code>auth</code>, <code>authpriv</code>, <code>cron</code>,
         * <code>daemon</code>, <code>ftp</code>, <code>kern</code>, <code>local0</code>, <code>local1</code>,
         * <code>local2</code>, <code>local3</code>, <code>local4</code>, <code>local5</code>, <code>local6</code>,
         * <code>local7</code>, <code>lpr</code>, <code>mail</code>, <code>news</code>, <code>syslog</code>,
         * <code>user</code>, <code>uucp</code>. Default: <code>user</code>.
         */
        public Builder facility(@Nullable Facility value) {
            return set(FACILITY, value);
        }

        /** As {@link #facility(Facility)}, also with a value that has no constant. */
        public Builder facility(String value) {
            return set(FACILITY, Facility.of(value));
        }
    }
}

