package io.gatehouse.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every variable that an operator may set. What {@code ./gatehouse} itself reads is known here too. */
enum Variable {
    API_HOST,
    API_PORT,
    ADMIN_HOST,
    ADMIN_PORT,
    PROXY_HOST,
    PROXY_PORT,
    PROXY_TLS_PORT,
    STATUS_HOST,
    STATUS_PORT,
    DATA_DIR,
    DATABASE_URL,
    DATABASE_USERNAME,
    DATABASE_PASSWORD,
    TOKEN,
    GATEWAY_CONTROL_PLANE,
    /** The launcher's: the JDK to build and run with. */
    JAVA_HOME,
    /** The launcher's: more options for the JVM. */
    JAVA_OPTS,
    /** The launcher's: {@code off} neither trains nor uses an archive of the loaded classes. */
    ARCHIVE;

    static final String PREFIX = "GATEHOUSE_";
    static final String KEY_PREFIX = "gatehouse.";

    /** The environment's spelling: {@code GATEHOUSE_API_PORT}. */
    String variable() {
        return PREFIX + name();
    }

    /** The same as a system property: {@code gatehouse.api.port}. */
    String key() {
        return KEY_PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    static Optional<Variable> named(String variable) {
        return Arrays.stream(values())
                .filter(each -> each.variable().equals(variable))
                .findFirst();
    }

    static Optional<Variable> keyed(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
