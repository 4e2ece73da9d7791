package io.gatehouse.observe;

import org.jspecify.annotations.Nullable;

/** The product's version, from the jar's manifest. */
public final class Version {
    private Version() {}

    /** {@code development} when the classes don't come from the built jar. */
    public static String current() {
        @Nullable String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version.replace("-SNAPSHOT", "");
    }
}
