package io.gatehouse.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the operator set, read once from the environment.
 *
 * @param proxyTlsPort where the proxy speaks https once there is a certificate; 0 takes a free one
 * @param dataDirectory holds the H2 file, the last good snapshot and the first token
 * @param database the PostgreSQL to use; absent for the embedded H2
 * @param token the first personal access token; absent when one is to be made
 * @param gatewayControlPlane the name of the control plane that the main proxy listener is pinned to
 */
public record Settings(
        Listener api,
        Listener admin,
        Listener proxy,
        int proxyTlsPort,
        Listener status,
        Path dataDirectory,
        Optional<Database> database,
        Optional<String> token,
        Optional<String> gatewayControlPlane) {

    /** @param port 0 takes a free one */
    public record Listener(String host, int port) {
        public Listener {
            if (port < 0 || port > 65535) {
                throw new IllegalArgumentException("port must be 0..65535 but is " + port);
            }
        }
    }

    /** @param url {@code jdbc:postgresql://…} */
    public record Database(String url, String username, String password) {
        @Override
        public String toString() {
            return "Database[" + url + "]";
        }
    }

    /** Every listener on a free loopback port, everything under {@code dataDirectory}: for tests and tools. */
    public static Settings ephemeral(Path dataDirectory) {
        Listener free = new Listener("127.0.0.1", 0);
        return new Settings(
                free, free, free, 0, free, dataDirectory, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Settings withToken(String value) {
        return new Settings(
                api,
                admin,
                proxy,
                proxyTlsPort,
                status,
                dataDirectory,
                database,
                Optional.of(value),
                gatewayControlPlane);
    }

    public Settings withDataDirectory(Path directory) {
        return new Settings(api, admin, proxy, proxyTlsPort, status, directory, database, token, gatewayControlPlane);
    }

    /**
     * Reads {@code GATEHOUSE_*}; other variables are not looked at.
     *
     * @throws InvalidSettings naming every unknown variable (with the nearest known one) and every bad value
     */
    public static Settings fromEnvironment(Map<String, String> environment) {
        return fromEnvironment(environment, Map.of());
    }

    /**
     * Reads {@code GATEHOUSE_*} and the system properties {@code gatehouse.*}, which win: {@code gatehouse.api.port}
     * means {@code GATEHOUSE_API_PORT}.
     *
     * @throws InvalidSettings naming every unknown name (with the nearest known one) and every bad value
     */
    public static Settings fromEnvironment(Map<String, String> environment, Map<String, String> properties) {
        return new SettingsReader(environment, properties).read();
    }

    /** Reads the process's own environment and system properties. */
    public static Settings ofThisProcess() {
        Map<String, String> properties = System.getProperties().stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, System::getProperty));
        return fromEnvironment(System.getenv(), properties);
    }

    @Override
    public String toString() {
        return "Settings[api=" + api + ", admin=" + admin + ", proxy=" + proxy + ", proxyTlsPort=" + proxyTlsPort
                + ", status=" + status
                + ", dataDirectory=" + dataDirectory + ", database=" + database + ", gatewayControlPlane="
                + gatewayControlPlane + "]";
    }
}
