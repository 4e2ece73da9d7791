package io.gatehouse.sdk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.gatehouse.sdk.json.Choice;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every generated model. */
class AllModelsTest {
    @Test
    void keepsUnknownFieldsAndNulls() throws Exception {
        for (Class<?> model : models()) {
            ObjectNode json = JsonNodeFactory.instance.objectNode().put("from_a_newer_server", 1);
            fields(model).forEach(json::putNull);

            JsonModel read = read(model, json);

            assertEquals(json, read.json(), model::getName);
            assertEquals(json, built(builderOf(read)).json(), model::getName);
            assertEquals(read, built(builderOf(read)), model::getName);
        }
    }

    @Test
    void leavesAbsentWhatIsNotSet() throws Exception {
        for (Class<?> model : models()) {
            JsonNode json = built(builder(model)).json();
            assertEquals(variant(model) ? Set.of("type") : Set.of(), names(json), model::getName);
        }
    }

    @Test
    void givesBackWhatIsSetInEveryField() throws Exception {
        int fields = 0;
        for (Class<?> model : models()) {
            for (Method getter : getters(model)) {
                Object sample = sample(getter.getGenericReturnType());
                ModelBuilder<?, ?> builder = builderOf(read(model, JsonNodeFactory.instance.objectNode()));
                Method setter = builder.getClass().getMethod(getter.getName(), getter.getReturnType());
                setter.invoke(builder, sample);
                assertEquals(sample, getter.invoke(built(builder)), getter::toString);
                setter.invoke(builder, (Object) null);
                JsonNode json = built(builder).json();
                assertTrue(json.size() == 1 && json.iterator().next().isNull(), getter::toString);
                fields++;
            }
        }
        assertTrue(fields > 2500, "only " + fields + " fields");
    }

    @Test
    void showsNoValues() throws Exception {
        for (Class<?> model : models()) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            fields(model).forEach(field -> json.put(field, "s3cret"));

            assertFalse(read(model, json).toString().contains("s3cret"), model::getName);
        }
    }

    @Test
    void takesChoicesThatItDoesNotKnow() {
        assertEquals("new", AiProxyConfig.LlmFormat.of("new").value());
        assertEquals(AiProxyConfig.LlmFormat.OPENAI, AiProxyConfig.LlmFormat.of("openai"));
        assertEquals("llm/v1/chat", AiRouteType.LLM_V1_CHAT.value());
    }

    @Test
    void hasAConfigForEachPluginOfTheContract() throws Exception {
        Set<String> plugins = new TreeSet<>();
        try (InputStream index = AllModelsTest.class.getResourceAsStream("/openapi/index.json")) {
            assertNotNull(index);
            new ObjectMapper().readTree(index).path("plugins").fieldNames().forEachRemaining(plugins::add);
        }
        Set<String> configs = new TreeSet<>();
        for (Class<?> model : models()) {
            if (read(model, JsonNodeFactory.instance.objectNode()) instanceof PluginConfig config) {
                configs.add(config.pluginName());
            }
        }
        assertTrue(plugins.size() > 100, plugins::toString);
        assertEquals(plugins, configs);
    }

    private static List<Class<?>> models() throws Exception {
        Path sources = Path.of("src/generated/java/io/gatehouse/sdk/model");
        List<Class<?>> models = new ArrayList<>();
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                Class<?> type = Class.forName(AllModelsTest.class.getPackageName() + "." + name);
                if (JsonModel.class.isAssignableFrom(type)) {
                    models.add(type);
                }
            }
        }
        assertTrue(models.size() > 400, "only " + models.size() + " models");
        return models;
    }

    /** Variants of a union come with what tells them apart. */
    private static boolean variant(Class<?> model) {
        return model.getSimpleName().startsWith("DatakitConfigNode")
                && !model.getSimpleName().endsWith("puts");
    }

    private static Set<String> names(JsonNode json) {
        Set<String> names = new TreeSet<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The names of the model's fields in JSON. */
    private static List<String> fields(Class<?> model) throws IllegalAccessException {
        List<String> names = new ArrayList<>();
        for (java.lang.reflect.Field constant : model.getDeclaredFields()) {
            constant.setAccessible(true);
            if (constant.getType() == Field.class && constant.get(null) instanceof Field<?> field) {
                names.add(field.name());
            }
        }
        return names;
    }

    private static List<Method> getters(Class<?> model) throws IllegalAccessException {
        List<Method> getters = Stream.of(model.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && !Set.of("toBuilder", "pluginName").contains(method.getName()))
                .toList();
        assertEquals(fields(model).size(), getters.size(), model::getName);
        return getters;
    }

    private static JsonModel read(Class<?> model, ObjectNode json) throws ReflectiveOperationException {
        return (JsonModel) model.getMethod("of", ObjectNode.class).invoke(null, json);
    }

    private static ModelBuilder<?, ?> builder(Class<?> model) throws ReflectiveOperationException {
        return (ModelBuilder<?, ?>) model.getMethod("builder").invoke(null);
    }

    private static ModelBuilder<?, ?> builderOf(JsonModel model) throws ReflectiveOperationException {
        return (ModelBuilder<?, ?>) model.getClass().getMethod("toBuilder").invoke(model);
    }

    private static JsonModel built(ModelBuilder<?, ?> builder) {
        return builder.build();
    }

    /** A value of a field's type. */
    private static Object sample(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? List.of(sample(arguments[0]), sample(arguments[0]))
                    : Map.of("key", sample(arguments[1]));
        }
        Map<Type, Object> samples = Map.of(
                String.class,
                "text",
                Integer.class,
                7,
                Long.class,
                5_000_000_000L,
                Double.class,
                0.25,
                Boolean.class,
                true,
                JsonNode.class,
                TextNode.valueOf("json"),
                ObjectNode.class,
                JsonNodeFactory.instance.objectNode().put("a", 1));
        Object sample = samples.get(type);
        if (sample != null) {
            return sample;
        }
        Class<?> composed = (Class<?>) type;
        return Choice.class.isAssignableFrom(composed)
                ? composed.getMethod("of", String.class).invoke(null, "new-one")
                : read(composed, JsonNodeFactory.instance.objectNode().put("inside", "x"));
    }
}
