package io.gatehouse.settings;

import io.gatehouse.settings.Settings.Database;
import io.gatehouse.settings.Settings.Listener;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns variables and system properties into {@link Settings}, collecting everything that is wrong with them. */
final class SettingsReader {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:%\\[\\]-]{1,253}");
    /** What RFC 6750 lets a bearer token consist of. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]{1,512}=*");

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,128}");

    private final Map<Variable, Given> given = new EnumMap<>(Variable.class);
    private final List<String> problems = new ArrayList<>();

    /** @param name as the operator spelled it: the variable's name or the property's key */
    private record Given(String name, String value) {}

    SettingsReader(Map<String, String> environment, Map<String, String> properties) {
        new TreeMap<>(environment).forEach(this::takeVariable);
        new TreeMap<>(properties).forEach(this::takeProperty);
    }

    Settings read() {
        Listener api = listener(Variable.API_HOST, "127.0.0.1", Variable.API_PORT, 8080);
        Listener admin = listener(Variable.ADMIN_HOST, "127.0.0.1", Variable.ADMIN_PORT, 8001);
        Listener proxy = listener(Variable.PROXY_HOST, "0.0.0.0", Variable.PROXY_PORT, 8000);
        Listener status = listener(Variable.STATUS_HOST, "127.0.0.1", Variable.STATUS_PORT, 8100);
        int proxyTlsPort = port(Variable.PROXY_TLS_PORT, 8443);
        refuseSharedPorts(api, admin, proxy, new Listener(proxy.host(), proxyTlsPort), status);
        Path dataDirectory = dataDirectory();
        Optional<Database> database = database();
        Optional<String> token =
                matching(Variable.TOKEN, TOKEN, "up to 512 letters, digits or -._~+/ (the value is not shown)", false);
        Optional<String> controlPlane =
                matching(Variable.GATEWAY_CONTROL_PLANE, NAME, "a control plane's name of 1 to 128 characters", true);
        if (!problems.isEmpty()) {
            throw new InvalidSettings(problems);
        }
        return new Settings(api, admin, proxy, proxyTlsPort, status, dataDirectory, database, token, controlPlane);
    }

    private void takeVariable(String name, String value) {
        if (name.startsWith(Variable.PREFIX)) {
            Variable.named(name)
                    .ifPresentOrElse(
                            known -> given.put(known, new Given(name, value)),
                            () -> unknown("variable", name, names(Variable::variable)));
        }
    }

    private void takeProperty(String key, String value) {
        if (key.startsWith(Variable.KEY_PREFIX)) {
            Variable.keyed(key)
                    .ifPresentOrElse(
                            known -> given.put(known, new Given(key, value)),
                            () -> unknown("system property", key, names(Variable::key)));
        }
    }

    private static List<String> names(Function<Variable, String> spelling) {
        return Arrays.stream(Variable.values()).map(spelling).toList();
    }

    private void unknown(String what, String name, List<String> known) {
        problems.add("unknown " + what + " " + name + ": did you mean " + NearestName.to(name, known) + "?");
    }

    private Listener listener(Variable host, String defaultHost, Variable port, int defaultPort) {
        String address =
                matching(host, HOST, "a host name or an IP address", true).orElse(defaultHost);
        return new Listener(address, port(port, defaultPort));
    }

    private int port(Variable variable, int defaultPort) {
        Given text = given.get(variable);
        if (text == null) {
            return defaultPort;
        }
        if (text.value().matches("[0-9]{1,5}") && Integer.parseInt(text.value()) <= 65535) {
            return Integer.parseInt(text.value());
        }
        bad(text, "a port from 0 to 65535 (0 takes a free one)", true);
        return defaultPort;
    }

    private void refuseSharedPorts(Listener... listeners) {
        List<Integer> fixed = Stream.of(listeners)
                .map(Listener::port)
                .filter(port -> port != 0)
                .toList();
        fixed.stream()
                .distinct()
                .filter(port -> fixed.stream().filter(port::equals).count() > 1)
                .forEach(port -> problems.add("port " + port + " is used twice: " + Variable.API_PORT.variable() + ", "
                        + Variable.ADMIN_PORT.variable() + ", " + Variable.PROXY_PORT.variable() + ", "
                        + Variable.PROXY_TLS_PORT.variable() + " and "
                        + Variable.STATUS_PORT.variable()
                        + " must differ (or be 0)"));
    }

    private Path dataDirectory() {
        Given directory = given.get(Variable.DATA_DIR);
        if (directory == null) {
            return Path.of("data");
        }
        try {
            if (!directory.value().isBlank()) {
                return Path.of(directory.value());
            }
        } catch (InvalidPathException e) {
            // Reported below, in the words used for every other value.
        }
        bad(directory, "the path of a directory", true);
        return Path.of("data");
    }

    private Optional<Database> database() {
        Given url = given.get(Variable.DATABASE_URL);
        Given username = given.get(Variable.DATABASE_USERNAME);
        Given password = given.get(Variable.DATABASE_PASSWORD);
        if (url == null) {
            Stream.of(Optional.ofNullable(username), Optional.ofNullable(password))
                    .flatMap(Optional::stream)
                    .forEach(orphan -> problems.add(
                            orphan.name() + " is set without " + Variable.DATABASE_URL.variable() + ": set both"));
            return Optional.empty();
        }
        // The address may be logged, so a password has no place in it; and for the same reason it isn't shown here.
        if (!url.value().startsWith("jdbc:postgresql:")
                || url.value().contains("password=")
                || url.value().contains("@")) {
            bad(url, "jdbc:postgresql://host:port/database without user or password", false);
        }
        if (username == null) {
            problems.add(Variable.DATABASE_USERNAME.variable() + " is missing: " + url.name() + " needs it");
            return Optional.empty();
        }
        return Optional.of(new Database(url.value(), username.value(), password == null ? "" : password.value()));
    }

    private Optional<String> matching(Variable variable, Pattern pattern, String expectation, boolean showValue) {
        Given text = given.get(variable);
        if (text == null) {
            return Optional.empty();
        }
        if (text.value().isBlank() || !pattern.matcher(text.value()).matches()) {
            bad(text, expectation, showValue);
            return Optional.empty();
        }
        return Optional.of(text.value());
    }

    private void bad(Given text, String expectation, boolean showValue) {
        String value = text.value().isBlank() ? " is empty" : showValue ? " is '" + printable(text.value()) + "'" : "";
        problems.add(text.name() + value + ": expected " + expectation);
    }

    private static String printable(String value) {
        String line = value.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= 100 ? line : line.substring(0, 100) + "…";
    }
}
