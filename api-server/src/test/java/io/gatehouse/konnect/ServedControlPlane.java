package io.gatehouse.konnect;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server per test class and a control plane per test; {@code core} is the path of its core entities. */
abstract class ServedControlPlane {
    @TempDir
    static Path directory;

    static ApiServer api;

    String core = "";

    @BeforeAll
    static void start() {
        api = ApiServer.start(directory);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @BeforeEach
    void makeAControlPlane() {
        core = api.newControlPlane();
    }
}
