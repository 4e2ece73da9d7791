package io.gatehouse.sdk.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How one Java type stands in JSON. Values inside lists and maps may be null where JSON has null.
 *
 * @param <T> the Java type
 */
public final class Codec<T> {
    /** Strings. */
    public static final Codec<String> TEXT =
            new Codec<>("a string", JsonNode::isTextual, JsonNode::textValue, TextNode::valueOf);

    /** Whole numbers of 32 bits. */
    public static final Codec<Integer> INTEGER = new Codec<>(
            "a 32-bit integer",
            json -> json.isNumber() && json.canConvertToExactIntegral() && json.canConvertToInt(),
            JsonNode::intValue,
            IntNode::valueOf);

    /** Whole numbers of 64 bits. */
    public static final Codec<Long> LONG = new Codec<>(
            "a 64-bit integer",
            json -> json.isNumber() && json.canConvertToExactIntegral() && json.canConvertToLong(),
            JsonNode::longValue,
            Codec::integral);

    /** Numbers. */
    public static final Codec<Double> NUMBER =
            new Codec<>("a number", JsonNode::isNumber, JsonNode::doubleValue, Codec::number);

    /** True and false. */
    public static final Codec<Boolean> BOOLEAN =
            new Codec<>("a boolean", JsonNode::isBoolean, JsonNode::booleanValue, BooleanNode::valueOf);

    /** Anything. */
    public static final Codec<JsonNode> JSON =
            new Codec<>("JSON", json -> true, JsonNode::deepCopy, JsonNode::deepCopy);

    /** Objects whose fields the contract leaves open. */
    public static final Codec<ObjectNode> OBJECT =
            new Codec<>("an object", JsonNode::isObject, json -> ((ObjectNode) json).deepCopy(), ObjectNode::deepCopy);

    private final String expectation;
    private final Predicate<JsonNode> fits;
    private final Function<JsonNode, T> reader;
    private final Function<T, JsonNode> writer;

    private Codec(
            String expectation, Predicate<JsonNode> fits, Function<JsonNode, T> reader, Function<T, JsonNode> writer) {
        this.expectation = expectation;
        this.fits = fits;
        this.reader = reader;
        this.writer = writer;
    }

    /** One of a list of strings, or one that the list does not have yet. */
    public static <C extends Choice> Codec<C> choice(Function<String, C> of) {
        return new Codec<>(
                "a string", JsonNode::isTextual, json -> of.apply(json.textValue()), c -> TextNode.valueOf(c.value()));
    }

    /** An object with a model of its own. */
    public static <M extends JsonModel> Codec<M> model(Function<ObjectNode, M> of) {
        return new Codec<>("an object", JsonNode::isObject, json -> of.apply((ObjectNode) json), JsonModel::json);
    }

    /** An array. */
    public static <E> Codec<List<E>> list(Codec<E> element) {
        return new Codec<>("an array", JsonNode::isArray, element::elements, element::array);
    }

    /** An object that maps names to values of one type. */
    public static <E> Codec<Map<String, E>> map(Codec<E> value) {
        return new Codec<>("an object", JsonNode::isObject, value::members, value::object);
    }

    /** Null for JSON's null. @throws UnexpectedJson when the JSON is of another type */
    @Nullable
    T read(JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        if (!fits.test(json)) {
            throw new UnexpectedJson("expected " + expectation + ", the document has "
                    + json.getNodeType().toString().toLowerCase(java.util.Locale.ROOT));
        }
        return reader.apply(json);
    }

    JsonNode write(@Nullable T value) {
        return value == null ? NullNode.getInstance() : writer.apply(value);
    }

    @SuppressWarnings("NullAway") // JSON's null stays null inside of lists and maps.
    private List<T> elements(JsonNode array) {
        List<T> list = new ArrayList<>(array.size());
        array.forEach(element -> list.add(read(element)));
        return Collections.unmodifiableList(list);
    }

    private JsonNode array(List<T> list) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(list.size());
        list.forEach(element -> array.add(write(element)));
        return array;
    }

    @SuppressWarnings("NullAway") // JSON's null stays null inside of lists and maps.
    private Map<String, T> members(JsonNode object) {
        Map<String, T> map = new LinkedHashMap<>();
        object.properties().forEach(member -> map.put(member.getKey(), read(member.getValue())));
        return Collections.unmodifiableMap(map);
    }

    private JsonNode object(Map<String, T> map) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        map.forEach((name, value) -> object.set(name, write(value)));
        return object;
    }

    /** As a parser would have read it, so that equal documents are equal. */
    private static JsonNode integral(long value) {
        return value == (int) value ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
    }

    /** Whole numbers stay whole: 5, not 5.0. */
    private static JsonNode number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? integral((long) value) : DoubleNode.valueOf(value);
    }
}
