package io.gatehouse.configfiles.hcl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Terraform's functions, as many as configurations of a gateway use. Any other name is an error. */
final class Functions {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONGEST_RANGE = 1024;
    private static final Map<String, Function> KNOWN = new TreeMap<>();

    private Functions() {}

    @FunctionalInterface
    interface Function {
        JsonNode call(Arguments arguments);
    }

    static {
        KNOWN.putAll(TextFunctions.all());
        KNOWN.putAll(FileFunctions.all());
        KNOWN.put("tolist", args -> list(args.elements(0)));
        KNOWN.put("toset", args -> list(distinct(sortedTexts(args.elements(0)))));
        KNOWN.put("tomap", args -> args.object(0));
        KNOWN.put("tonumber", args -> args.value(0).isNull() ? args.value(0) : Values.number(args.decimal(0)));
        KNOWN.put("tobool", args -> args.value(0).isNull() ? args.value(0) : NODES.booleanNode(args.truth(0)));
        KNOWN.put("sensitive", args -> args.value(0));
        KNOWN.put("nonsensitive", args -> args.value(0));
        KNOWN.put(
                "length",
                args -> NODES.numberNode(
                        args.value(0).isTextual()
                                ? args.text(0).codePointCount(0, args.text(0).length())
                                : args.elements(0).size()));
        KNOWN.put("merge", Functions::merge);
        KNOWN.put(
                "concat",
                args -> list(args.all()
                        .flatMap(index -> args.elements(index).stream())
                        .toList()));
        KNOWN.put("flatten", args -> list(flat(args.value(0), new ArrayList<>())));
        KNOWN.put("keys", args -> texts(Values.sorted(args.object(0)).keySet()));
        KNOWN.put("values", args -> list(Values.sorted(args.object(0)).values()));
        KNOWN.put(
                "lookup",
                args -> args.object(0).has(args.text(1))
                        ? args.object(0).get(args.text(1))
                        : args.count() > 2 ? args.value(2) : Values.member(args.object(0), args.text(1), args.place()));
        KNOWN.put(
                "contains",
                args -> NODES.booleanNode(args.known(0) && args.elements(0).contains(args.value(1))));
        KNOWN.put("element", Functions::element);
        KNOWN.put("index", Functions::index);
        KNOWN.put("one", Functions::one);
        KNOWN.put("coalesce", Functions::coalesce);
        KNOWN.put(
                "compact",
                args -> list(args.elements(0).stream()
                        .filter(each -> !each.isNull() && !each.asText("x").isEmpty())
                        .toList()));
        KNOWN.put("distinct", args -> list(distinct(args.elements(0))));
        KNOWN.put("sort", args -> list(sortedTexts(args.elements(0))));
        KNOWN.put("reverse", args -> {
            List<JsonNode> elements = new ArrayList<>(args.elements(0));
            Collections.reverse(elements);
            return list(elements);
        });
        KNOWN.put("slice", args -> {
            List<JsonNode> elements = args.elements(0);
            int from = args.integer(1, 0, elements.size());
            return list(elements.subList(from, args.integer(2, from, elements.size())));
        });
        KNOWN.put("zipmap", Functions::zip);
        KNOWN.put("range", Functions::range);
        KNOWN.put(
                "min",
                args -> Values.number(
                        decimals(args).stream().reduce(BigDecimal::min).orElseThrow(() -> args.wrong(0, "a number"))));
        KNOWN.put(
                "max",
                args -> Values.number(
                        decimals(args).stream().reduce(BigDecimal::max).orElseThrow(() -> args.wrong(0, "a number"))));
        KNOWN.put("abs", args -> Values.number(args.decimal(0).abs()));
        KNOWN.put("ceil", args -> Values.number(args.decimal(0).setScale(0, RoundingMode.CEILING)));
        KNOWN.put("floor", args -> Values.number(args.decimal(0).setScale(0, RoundingMode.FLOOR)));
    }

    static JsonNode call(String name, List<JsonNode> values, Scope scope, Place place) {
        Function function = KNOWN.get(name);
        if (function == null) {
            throw new HclException(
                    place,
                    "the function " + name + "() is not supported; expected one of " + String.join(", ", KNOWN.keySet())
                            + ", can, try");
        }
        return function.call(new Arguments(name, values, scope, place));
    }

    static ArrayNode list(Iterable<JsonNode> elements) {
        ArrayNode array = NODES.arrayNode();
        elements.forEach(array::add);
        return array;
    }

    static ArrayNode texts(Iterable<String> elements) {
        ArrayNode array = NODES.arrayNode();
        elements.forEach(array::add);
        return array;
    }

    private static List<JsonNode> distinct(Iterable<JsonNode> elements) {
        Set<JsonNode> distinct = new LinkedHashSet<>();
        elements.forEach(distinct::add);
        return List.copyOf(distinct);
    }

    /** Sets and sorted lists have the order of their texts; lists of anything else keep theirs. */
    private static List<JsonNode> sortedTexts(List<JsonNode> elements) {
        if (!elements.stream().allMatch(JsonNode::isTextual)) {
            return elements;
        }
        List<JsonNode> sorted = new ArrayList<>();
        new TreeSet<>(elements.stream().map(JsonNode::textValue).toList())
                .forEach(text -> elements.stream()
                        .filter(each -> each.textValue().equals(text))
                        .forEach(sorted::add));
        return sorted;
    }

    private static List<JsonNode> flat(JsonNode value, List<JsonNode> into) {
        for (JsonNode element : value) {
            if (element.isArray()) {
                flat(element, into);
            } else {
                into.add(element);
            }
        }
        return into;
    }

    private static JsonNode merge(Arguments args) {
        ObjectNode merged = NODES.objectNode();
        args.all().filter(index -> !args.value(index).isNull()).forEach(index -> merged.setAll(args.object(index)));
        return merged;
    }

    private static JsonNode element(Arguments args) {
        List<JsonNode> elements = args.elements(0);
        if (elements.isEmpty()) {
            throw args.wrong(0, "a list with elements");
        }
        return elements.get(Math.floorMod(args.integer(1, 0, Integer.MAX_VALUE), elements.size()));
    }

    private static JsonNode index(Arguments args) {
        int index = args.known(0) ? args.elements(0).indexOf(args.value(1)) : -1;
        if (index < 0) {
            throw args.wrong(1, "an element of the list");
        }
        return NODES.numberNode(index);
    }

    private static JsonNode one(Arguments args) {
        List<JsonNode> elements = args.elements(0);
        if (elements.size() > 1) {
            throw args.wrong(0, "a list of at most one element");
        }
        return elements.isEmpty() ? NODES.nullNode() : elements.get(0);
    }

    private static JsonNode coalesce(Arguments args) {
        return args.all()
                .map(args::value)
                .filter(each ->
                        !each.isNull() && !(each.isTextual() && each.textValue().isEmpty()))
                .findFirst()
                .orElseThrow(() -> args.wrong(0, "at least one value that is neither null nor empty"));
    }

    private static JsonNode zip(Arguments args) {
        List<JsonNode> keys = args.elements(0);
        List<JsonNode> values = args.elements(1);
        if (keys.size() != values.size()) {
            throw args.wrong(1, "as many values as keys");
        }
        ObjectNode object = NODES.objectNode();
        for (int i = 0; i < keys.size(); i++) {
            object.set(Values.text(keys.get(i), args.place(), "a key"), values.get(i));
        }
        return object;
    }

    private static JsonNode range(Arguments args) {
        int from = args.count() > 1 ? args.integer(0, Integer.MIN_VALUE, Integer.MAX_VALUE) : 0;
        int to = args.integer(args.count() > 1 ? 1 : 0, Integer.MIN_VALUE, Integer.MAX_VALUE);
        int step = args.count() > 2 ? args.integer(2, 1, Integer.MAX_VALUE) : 1;
        ArrayNode numbers = NODES.arrayNode();
        for (long each = from; each < to; each += step) {
            numbers.add((int) each);
            if (numbers.size() > LONGEST_RANGE) {
                throw args.wrong(0, "a range of at most " + LONGEST_RANGE + " numbers");
            }
        }
        return numbers;
    }

    private static List<BigDecimal> decimals(Arguments args) {
        return args.all().map(args::decimal).toList();
    }
}
