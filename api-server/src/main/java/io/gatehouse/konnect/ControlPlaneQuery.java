package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code page[…]}, {@code filter[…][…]}, {@code labels} and {@code sort} of a list of control planes. */
final class ControlPlaneQuery {
    static final Comparator<ObjectNode> OLDEST_FIRST = Comparator.<ObjectNode, String>comparing(
                    each -> each.path("created_at").asText())
            .thenComparing(each -> each.path("id").asText());

    private static final int DEFAULT_SIZE = 100;
    private static final int MAX_SIZE = 1000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern FILTER = Pattern.compile("filter\\[([a-z_]+)](?:\\[([a-z]+)])?");
    private static final Pattern SORT = Pattern.compile("([a-z_]+)(?: (asc|desc))?");

    private static final Map<String, Function<ObjectNode, String>> FILTERED = Map.of(
            "id",
            field("id"),
            "name",
            field("name"),
            "cluster_type",
            each -> each.path("config").path("cluster_type").asText(),
            "cloud_gateway",
            each -> each.path("config").path("cloud_gateway").asText());
    private static final Map<String, List<String>> OPERATORS = Map.of(
            "id", List.of("eq", "oeq"),
            "name", List.of("eq", "contains", "neq"),
            "cluster_type", List.of("eq", "neq", "oeq"),
            "cloud_gateway", List.of("eq"));
    private static final List<String> SORTED = List.of("id", "name", "created_at", "updated_at");

    private final List<Violation> violations = new ArrayList<>();
    private final int size;
    private final int number;
    private final Predicate<ObjectNode> filter;
    private final Comparator<ObjectNode> order;

    /** @throws Refused naming every parameter that is wrong */
    ControlPlaneQuery(Query parameters) {
        size = number(parameters, "page[size]", DEFAULT_SIZE, MAX_SIZE);
        number = number(parameters, "page[number]", 1, Integer.MAX_VALUE);
        filter = filters(parameters).and(labels(parameters.value("labels").orElse("")));
        order = order(parameters.value("sort").orElse(""));
        if (!violations.isEmpty()) {
            throw new Refused(Problem.of(ProblemType.INVALID_OPTIONS, "the query has invalid parameters", violations));
        }
    }

    /** One page; {@code total} counts the items of all pages. A page after the last one is empty. */
    ObjectNode page(List<ObjectNode> all, Function<ObjectNode, ObjectNode> view) {
        List<ObjectNode> matching = all.stream().filter(filter).sorted(order).toList();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("meta")
                .putObject("page")
                .put("number", number)
                .put("size", size)
                .put("total", matching.size());
        ArrayNode data = body.putArray("data");
        matching.stream().skip((number - 1L) * size).limit(size).map(view).forEach(data::add);
        return body;
    }

    private int number(Query parameters, String name, int absent, int most) {
        String text = parameters.value(name).orElseGet(() -> String.valueOf(absent));
        int value = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (value < 1 || value > most) {
            String upTo = most == Integer.MAX_VALUE ? " from 1" : " between 1 and " + most;
            violations.add(Violation.of(name, "'" + Problem.quoted(text) + "' is not an integer" + upTo));
        }
        return value;
    }

    private Predicate<ObjectNode> filters(Query parameters) {
        Predicate<ObjectNode> all = each -> true;
        for (String name : parameters.names()) {
            if (name.startsWith("filter")) {
                all = all.and(filter(name, parameters.value(name).orElse("")));
            }
        }
        return all;
    }

    private Predicate<ObjectNode> filter(String parameter, String value) {
        Matcher matcher = FILTER.matcher(parameter);
        String field = matcher.matches() ? matcher.group(1) : "";
        String operator = field.isEmpty() || matcher.group(2) == null ? "eq" : matcher.group(2);
        if (!OPERATORS.getOrDefault(field, List.of()).contains(operator)) {
            String shown = Problem.quoted(parameter);
            violations.add(Violation.of(shown, "unknown filter; expected filter[F][O] with F and O of " + known()));
            return each -> true;
        }
        Function<ObjectNode, String> getter = FILTERED.getOrDefault(field, field(field));
        List<String> any = Arrays.asList(value.split(",", -1));
        return switch (operator) {
            case "neq" -> each -> !getter.apply(each).equals(value);
            case "contains" -> each -> getter.apply(each).contains(value);
            case "oeq" -> each -> any.contains(getter.apply(each));
            default -> each -> getter.apply(each).equals(value);
        };
    }

    private static String known() {
        return OPERATORS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + " " + each.getValue())
                .toList()
                .toString();
    }

    /** {@code name:value} asks for a label with that value, {@code name} for any; all must be there. */
    private static Predicate<ObjectNode> labels(String text) {
        Predicate<ObjectNode> all = each -> true;
        for (String label : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            String[] parts = label.split(":", 2);
            all = all.and(each -> {
                JsonNode labels = each.path("labels");
                return labels.has(parts[0])
                        && (parts.length == 1 || labels.path(parts[0]).asText().equals(parts[1]));
            });
        }
        return all;
    }

    private Comparator<ObjectNode> order(String text) {
        Comparator<ObjectNode> order = OLDEST_FIRST;
        List<String> parts = text.isEmpty() ? List.of() : Arrays.asList(text.split(",", -1));
        // From the last to the first: each breaks the ties of the one before it.
        for (int i = parts.size() - 1; i >= 0; i--) {
            Matcher matcher = SORT.matcher(parts.get(i).strip());
            if (matcher.matches() && SORTED.contains(matcher.group(1))) {
                Comparator<ObjectNode> by = Comparator.comparing(field(matcher.group(1)));
                order = ("desc".equals(matcher.group(2)) ? by.reversed() : by).thenComparing(order);
            } else {
                String shown = Problem.quoted(parts.get(i));
                violations.add(Violation.of("sort", "'" + shown + "' is not one of " + SORTED + " with asc or desc"));
            }
        }
        return order;
    }

    private static Function<ObjectNode, String> field(String name) {
        return each -> each.path(name).asText();
    }
}
