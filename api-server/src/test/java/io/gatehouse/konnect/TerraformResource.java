package io.gatehouse.konnect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.gatehouse.Pems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the Terraform provider sends for one resource, a file of {@code src/test/resources/terraform}: bodies with a null
 * for what is not set, without maps that are not set, and with the provider's own defaults. The first step creates, the
 * others replace. In texts {@code {name}} is the id of what {@code needs} made and {@code pem:file} a file's contents.
 *
 * @param name of the resource, without {@code konnect_gateway_}
 */
record TerraformResource(String name, JsonNode file) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Something that has to exist before. */
    record Need(String name, String path, JsonNode body) {}

    static Stream<TerraformResource> all() {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(TerraformResource.class.getResource("/terraform"))
                        .toURI()))) {
            return files.map(TerraformResource::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TerraformResource read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".json", "");
            return new TerraformResource(name, exact(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses without changing how a number is written. */
    static JsonNode exact(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** Where it is created, below the control plane; empty for control planes themselves. */
    String path() {
        return file.path("path").asText();
    }

    List<Need> needs() {
        return elements(file.path("needs"))
                .map(need ->
                        new Need(need.path("name").asText(), need.path("path").asText(), need.path("body")))
                .toList();
    }

    List<JsonNode> steps() {
        return elements(file.path("steps")).toList();
    }

    /** Keys without which the provider can't read the answer, with dots. */
    List<String> required() {
        return texts("required");
    }

    /** What the server may choose when it isn't sent. */
    List<String> computed() {
        return texts("computed");
    }

    /** What is sent and must not come back. */
    List<String> writeOnly() {
        return texts("writeOnly");
    }

    /** What is sent and not read again. */
    List<String> unread() {
        return texts("unread");
    }

    /** {@code core}, {@code problem} or {@code message}: how the family of paths answers. */
    String family() {
        return file.path("family").asText("core");
    }

    /** {@code integer}, {@code float} or {@code text}: how times are written. */
    String times() {
        return file.path("times").asText("integer");
    }

    int created() {
        return file.path("created").asInt(201);
    }

    boolean readable() {
        return file.path("readable").asBoolean(true);
    }

    /** {@code PUT}, {@code PATCH} or {@code none}. */
    String update() {
        return file.path("update").asText("PUT");
    }

    /** Whether an update repeats the id and the times of the provider's state. */
    boolean repeatsIds() {
        return file.path("updateIds").asBoolean(true);
    }

    /** The field by which it is addressed. */
    String idField() {
        return file.path("id").asText("id");
    }

    ObjectNode controlPlane() {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("name", "terraform-" + UUID.randomUUID());
        file.path("controlPlane").properties().forEach(field -> body.set(field.getKey(), field.getValue()));
        return body;
    }

    Optional<JsonNode> delete() {
        return Optional.of(file.path("delete")).filter(JsonNode::isObject);
    }

    /** The entity in an answer. */
    JsonNode unwrapped(JsonNode answer, boolean read) {
        String wrapper = file.path(read && file.has("readWrapper") ? "readWrapper" : "wrapper")
                .asText();
        return wrapper.isEmpty() ? answer : answer.path(wrapper);
    }

    /** The Accept header that goes with a call. */
    String accept(boolean withBody) {
        if (file.has("accept")) {
            return file.path("accept").asText();
        }
        if (!family().equals("problem")) {
            return "application/json";
        }
        return withBody ? "application/json;q=1, application/problem+json;q=0" : "application/problem+json";
    }

    /** Fills in placeholders, everywhere. */
    static JsonNode filled(JsonNode value, Map<String, String> ids) {
        if (value.isTextual()) {
            String text = value.textValue();
            return TextNode.valueOf(text.startsWith("pem:") ? Pems.read(text.substring(4)) : filled(text, ids));
        }
        if (value.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            value.forEach(each -> list.add(filled(each, ids)));
            return list;
        }
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(field -> object.set(field.getKey(), filled(field.getValue(), ids)));
            return object;
        }
        return value;
    }

    static String filled(String text, Map<String, String> ids) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(ids.getOrDefault(match.group(1), match.group())));
    }

    private List<String> texts(String field) {
        return elements(file.path(field)).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Override
    public String toString() {
        return name;
    }
}
