package io.gatehouse.junit;

import io.gatehouse.sdk.KonnectClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** What {@link Gatehouse} does: starts one server for the whole run, empties it before every test, hands it out. */
final class GatehouseExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(GatehouseExtension.class);

    private static final Map<Class<?>, Function<TestGateway, Object>> PARAMETERS = Map.of(
            TestGateway.class, gateway -> gateway,
            KonnectClient.class, TestGateway::konnect,
            StandIn.class, TestGateway::standIn);

    @Override
    public void beforeAll(ExtensionContext context) {
        gateway(context).reset();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        TestGateway gateway = gateway(context);
        gateway.reset();
        Class<?> test = context.getRequiredTestClass();
        String name = AnnotationSupport.findAnnotation(test, Gatehouse.class)
                .map(Gatehouse::value)
                .orElse("");
        if (!name.isEmpty()) {
            gateway.apply(read(test, name));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return PARAMETERS.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return Objects.requireNonNull(PARAMETERS.get(type), type::getName).apply(gateway(context));
    }

    /** The one of this run; JUnit closes it at the end. */
    private static TestGateway gateway(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Running.class, key -> new Running(TestGateway.start()), Running.class)
                .gateway();
    }

    private record Running(TestGateway gateway) implements AutoCloseable {
        @Override
        public void close() {
            gateway.close();
        }
    }

    private static String read(Class<?> test, String name) throws IOException {
        try (InputStream resource = test.getResourceAsStream(name)) {
            if (resource != null) {
                return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        if (Files.isRegularFile(Path.of(name))) {
            return Files.readString(Path.of(name));
        }
        throw new ExtensionConfigurationException("@Gatehouse(\"" + name + "\") of " + test.getName()
                + " names neither a resource beside the class nor a file");
    }
}
