package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.expression.ExpressionSyntax;
import io.gatehouse.schema.format.LinearRegex;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields a route needs and which it may not have, by its protocols; and that its header patterns compile. */
final class RouteMatching implements EntityCheck {
    private static final Set<String> TLS_PROTOCOLS = Set.of("grpcs", "https", "tls", "tls_passthrough", "wss");
    private static final List<String> ADDRESSES = List.of("sources", "destinations");
    private static final List<String> REQUEST = List.of("methods", "hosts", "paths", "headers");

    /** What an expression stands in for. */
    private static final List<String> MATCHERS =
            List.of("methods", "hosts", "paths", "headers", "snis", "sources", "destinations");

    /** The first family that shares a protocol with the route decides. */
    private static final List<Family> FAMILIES = List.of(
            new Family(
                    Set.of("https"),
                    List.of("methods", "hosts", "headers", "paths", "snis"),
                    "'https'",
                    ADDRESSES,
                    "'http' or 'https'"),
            new Family(
                    Set.of("http"),
                    List.of("methods", "hosts", "headers", "paths"),
                    "'http'",
                    ADDRESSES,
                    "'http' or 'https'"),
            new Family(
                    Set.of("grpcs"),
                    List.of("hosts", "headers", "paths", "snis"),
                    "'grpcs'",
                    List.of("methods", "strip_path", "sources", "destinations"),
                    "'grpc' or 'grpcs'"),
            new Family(
                    Set.of("grpc"),
                    List.of("hosts", "headers", "paths"),
                    "'grpc'",
                    List.of("methods", "strip_path", "sources", "destinations"),
                    "'grpc' or 'grpcs'"),
            new Family(
                    Set.of("wss"),
                    List.of("hosts", "headers", "paths", "snis"),
                    "'wss'",
                    List.of("methods", "sources", "destinations"),
                    "'ws' or 'wss'"),
            new Family(
                    Set.of("ws"),
                    List.of("hosts", "headers", "paths"),
                    "'ws'",
                    List.of("methods", "sources", "destinations"),
                    "'ws' or 'wss'"),
            new Family(
                    Set.of("tls_passthrough"),
                    List.of("snis"),
                    "'tls_passthrough'",
                    REQUEST,
                    "'tcp', 'tls', 'tls_passthrough' or 'udp'"),
            new Family(
                    Set.of("tcp", "tls", "udp"),
                    List.of("sources", "destinations", "snis"),
                    "'tcp', 'tls' or 'udp'",
                    REQUEST,
                    "'tcp', 'tls', 'tls_passthrough' or 'udp'"));

    /**
     * @param oneOf the fields of which one is needed
     * @param named the protocols as the message about them has it
     * @param forbidden the fields that may not be set
     * @param forbiddenFor the protocols as the message about those has it
     */
    private record Family(
            Set<String> protocols, List<String> oneOf, String named, List<String> forbidden, String forbiddenFor) {
        String need() {
            String subject = oneOf.size() == 1
                    ? oneOf.get(0)
                    : oneOf.stream().map(field -> "'" + field + "'").collect(Collectors.joining(", ", "one of ", ""));
            return "must set " + subject + " when 'protocols' is " + named;
        }
    }

    @Override
    public void check(ObjectNode route, Report report) {
        checkHeaders(route.path("headers"), report);
        if (route.path("expression").isTextual()) {
            checkExpression(route, report);
            return;
        }
        if (route.hasNonNull("priority")) {
            report.add(List.of("priority"), "cannot set 'priority' without 'expression'");
        }
        if (report.failed(List.of("protocols"))) {
            return;
        }
        Set<String> protocols = new HashSet<>();
        route.path("protocols").forEach(protocol -> protocols.add(protocol.asText()));
        FAMILIES.stream()
                .filter(family -> family.protocols().stream().anyMatch(protocols::contains))
                .findFirst()
                .ifPresent(family -> check(route, family, report));
        if (isSet(route.path("snis")) && protocols.stream().noneMatch(TLS_PROTOCOLS::contains)) {
            report.addEntity("'snis' can only be set when 'protocols' is 'grpcs', 'https', 'tls' or 'tls_passthrough'");
            report.add(List.of("snis"), "length must be 0");
        }
    }

    private static void checkExpression(ObjectNode route, Report report) {
        for (String field : MATCHERS) {
            if (isSet(route.path(field))) {
                report.add(List.of(field), "cannot set '" + field + "' together with 'expression'");
            }
        }
        ExpressionSyntax.problem(route.path("expression").textValue())
                .ifPresent(problem -> report.addEntity("Router Expression failed validation: " + problem));
    }

    /** A header with one value that starts with ~* is matched by a regular expression. */
    private static void checkHeaders(JsonNode headers, Report report) {
        headers.properties().forEach(header -> {
            String value =
                    header.getValue().size() == 1 ? header.getValue().path(0).asText() : "";
            if (value.startsWith("~*")) {
                LinearRegex.problem(value.substring(2))
                        .ifPresent(problem -> report.add(List.of("headers", header.getKey(), 0), problem));
            }
        });
    }

    private static void check(ObjectNode route, Family family, Report report) {
        if (family.oneOf().stream().noneMatch(field -> isSet(route.path(field)) || report.failed(List.of(field)))) {
            report.addEntity(family.need());
        }
        for (String field : family.forbidden()) {
            if (isSet(route.path(field))) {
                report.add(List.of(field), "cannot set '" + field + "' when 'protocols' is " + family.forbiddenFor());
            }
        }
    }

    /** A flag is set when it is true, a list or map when it holds something. */
    private static boolean isSet(JsonNode value) {
        return value.isBoolean() ? value.booleanValue() : !value.isEmpty();
    }
}
