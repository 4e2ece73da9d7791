package io.gatehouse.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Kubernetes manifests as a declarative file: the kinds that Kong's ingress controller turns into entities. A service
 * answers at its name inside the cluster. Names are unique together with their namespace, which leads them as
 * {@code namespace.name}.
 */
final class KubernetesManifests {
    private static final String PLUGINS = "konghq.com/plugins";
    private static final Set<String> KINDS = Set.of(
            "KongPlugin",
            "KongClusterPlugin",
            "KongConsumer",
            "KongConsumerGroup",
            "Service",
            "Ingress",
            "HTTPRoute",
            "Secret");
    /** The label that says what a secret is to the collection it becomes, and that to its fields. */
    private static final Map<String, String> CREDENTIALS = Map.of(
            "key-auth", "keyauth_credentials",
            "basic-auth", "basicauth_credentials",
            "hmac-auth", "hmacauth_credentials",
            "jwt", "jwt_secrets",
            "acl", "acls",
            "mtls-auth", "mtls_auth_credentials");

    private final Findings findings = new Findings();
    private final Map<String, ObjectNode> resources = new LinkedHashMap<>();
    private final ObjectNode file = JsonNodeFactory.instance.objectNode().put("_format_version", "3.0");
    private final Map<String, ObjectNode> services = new LinkedHashMap<>();

    private KubernetesManifests() {}

    /** Whether a document is a manifest rather than a declarative file. */
    static boolean isManifest(ObjectNode document) {
        return document.hasNonNull("apiVersion") && document.hasNonNull("kind");
    }

    /** @throws io.gatehouse.problem.Refused with everything that could not be understood */
    static ObjectNode file(List<ObjectNode> manifests) {
        KubernetesManifests all = new KubernetesManifests();
        manifests.forEach(all::add);
        all.translate();
        all.findings.refuse();
        return all.file;
    }

    private void add(ObjectNode manifest) {
        String kind = manifest.path("kind").asText();
        if (kind.equals("List")) {
            manifest.path("items").forEach(item -> {
                if (item instanceof ObjectNode object) {
                    add(object);
                }
            });
            return;
        }
        String place = kind + " " + key(manifest);
        if (!KINDS.contains(kind)) {
            findings.add(
                    place,
                    "is of no kind that becomes an entity; expected one of "
                            + KINDS.stream().sorted().toList());
        } else if (!manifest.path("metadata").path("name").isTextual()) {
            findings.add(place, "has no metadata.name");
        } else if (resources.putIfAbsent(place, manifest) != null) {
            findings.add(place, "occurs twice");
        }
    }

    private void translate() {
        of("Service").forEach(this::service);
        of("Ingress").forEach(this::ingress);
        of("HTTPRoute").forEach(this::httpRoute);
        of("KongConsumerGroup").forEach(group -> {
            ObjectNode entity = file.withArray(Kinds.GROUPS).addObject().put("name", name(group));
            decorate(entity, group);
        });
        of("KongConsumer").forEach(this::consumer);
        of("KongClusterPlugin").forEach(plugin -> {
            if (plugin.path("metadata").path("labels").path("global").asText().equals("true")) {
                file.withArray(Kinds.PLUGINS).add(plugin(plugin));
            }
        });
    }

    private void service(ObjectNode service) {
        JsonNode ports = service.path("spec").path("ports");
        if (ports.isEmpty()) {
            findings.add(place(service), "has no spec.ports");
        }
        for (JsonNode port : ports) {
            ObjectNode entity = addService(service, port.path("port").asInt());
            decorate(entity, service);
            services.put(key(service) + ":" + port.path("port").asText(), entity);
            if (port.path("name").isTextual()) {
                services.put(key(service) + ":" + port.path("name").asText(), entity);
            }
        }
    }

    private ObjectNode addService(ObjectNode service, int port) {
        String host = service.path("metadata").path("name").asText() + "." + namespace(service) + ".svc";
        return file.withArray("services")
                .addObject()
                .put("name", key(service) + "." + port)
                .put("host", host)
                .put("port", port)
                .put("protocol", annotation(service, "konghq.com/protocol").orElse("http"));
    }

    private void ingress(ObjectNode ingress) {
        for (String field : List.of("defaultBackend", "tls")) {
            if (ingress.path("spec").has(field)) {
                findings.add(place(ingress) + ".spec." + field, "is not understood; expected rules only");
            }
        }
        int rules = 0;
        for (JsonNode rule : ingress.path("spec").path("rules")) {
            int paths = 0;
            for (JsonNode path : rule.path("http").path("paths")) {
                JsonNode backend = path.path("backend").path("service");
                String port = backend.path("port")
                        .path("number")
                        .asText(backend.path("port").path("name").asText());
                List<String> matched =
                        paths(path.path("pathType").asText(), path.path("path").asText("/"));
                route(ingress, rules + "." + paths, backend.path("name").asText(), port, matched)
                        .ifPresent(route -> {
                            if (rule.path("host").isTextual()) {
                                route.putArray("hosts").add(rule.path("host").asText());
                            }
                            annotation(ingress, "konghq.com/strip-path")
                                    .ifPresent(strip -> route.put("strip_path", strip.equals("true")));
                        });
                paths++;
            }
            rules++;
        }
    }

    private void httpRoute(ObjectNode given) {
        int rules = 0;
        for (JsonNode rule : given.path("spec").path("rules")) {
            JsonNode backends = rule.path("backendRefs");
            if (backends.size() != 1) {
                findings.add(place(given) + ".spec.rules[" + rules + "].backendRefs", "expected exactly one");
                continue;
            }
            rule.path("filters").forEach(filter -> {
                if (!filter.path("extensionRef").path("kind").asText().equals("KongPlugin")) {
                    findings.add(place(given), "has a filter that is no KongPlugin");
                }
            });
            JsonNode backend = backends.path(0);
            int matches = 0;
            for (JsonNode match : rule.path("matches").isEmpty() ? anyPath() : rule.path("matches")) {
                JsonNode path = match.path("path");
                List<String> matched = paths(
                        path.path("type").asText("PathPrefix"),
                        path.path("value").asText("/"));
                route(
                                given,
                                rules + "." + matches,
                                backend.path("name").asText(),
                                backend.path("port").asText(),
                                matched)
                        .ifPresent(route -> match(given, rule, match, route));
                matches++;
            }
            rules++;
        }
    }

    private void match(ObjectNode given, JsonNode rule, JsonNode match, ObjectNode route) {
        given.path("spec").path("hostnames").forEach(route.withArray("hosts")::add);
        if (route.path("hosts").isEmpty()) {
            route.remove("hosts");
        }
        if (match.path("method").isTextual()) {
            route.putArray("methods").add(match.path("method").asText());
        }
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        for (JsonNode header : match.path("headers")) {
            String value = header.path("value").asText();
            boolean regex = header.path("type").asText().equals("RegularExpression");
            headers.putArray(header.path("name").asText()).add(regex ? "~*" + value : value);
        }
        if (!headers.isEmpty()) {
            route.set("headers", headers);
        }
        if (match.has("queryParams")) {
            findings.add(place(given), "matches query parameters, which routes here can't");
        }
        for (JsonNode filter : rule.path("filters")) {
            attach(route, given, filter.path("extensionRef").path("name").asText());
        }
        annotation(given, "konghq.com/strip-path").ifPresent(strip -> route.put("strip_path", strip.equals("true")));
    }

    private static ArrayNode anyPath() {
        ArrayNode any = JsonNodeFactory.instance.arrayNode();
        any.addObject();
        return any;
    }

    private Optional<ObjectNode> route(
            ObjectNode owner, String suffix, String service, String port, List<String> paths) {
        String address = namespace(owner) + "." + service + ":" + port;
        ObjectNode target = services.get(address);
        if (target == null) {
            findings.add(
                    place(owner),
                    "refers to port '" + Problem.quoted(port) + "' of the service '" + Problem.quoted(service)
                            + "', which is not among the manifests");
            return Optional.empty();
        }
        ObjectNode route = target.withArray("routes").addObject().put("name", key(owner) + "." + suffix);
        // Ingress paths stay as they are on the way to the service unless an annotation says otherwise.
        route.put("strip_path", false);
        paths.forEach(route.withArray("paths")::add);
        decorate(route, owner);
        return Optional.of(route);
    }

    private void consumer(ObjectNode given) {
        ObjectNode consumer = file.withArray(Kinds.CONSUMERS).addObject();
        for (String field : List.of("username", "custom_id")) {
            if (given.hasNonNull(field)) {
                consumer.set(field, given.get(field));
            }
        }
        given.path("consumerGroups")
                .forEach(group -> consumer.withArray("groups").addObject().put("name", group.asText()));
        for (JsonNode name : given.path("credentials")) {
            ObjectNode secret = resources.get("Secret " + namespace(given) + "." + name.asText());
            if (secret == null) {
                findings.add(
                        place(given) + ".credentials", "there is no Secret '" + Problem.quoted(name.asText()) + "'");
            } else {
                credential(consumer, secret);
            }
        }
        decorate(consumer, given);
    }

    private void credential(ObjectNode consumer, ObjectNode secret) {
        String type = secret.path("metadata")
                .path("labels")
                .path("konghq.com/credential")
                .asText();
        String collection = CREDENTIALS.get(type);
        if (collection == null) {
            findings.add(
                    place(secret),
                    "has the label konghq.com/credential '" + Problem.quoted(type) + "'; expected one of "
                            + CREDENTIALS.keySet().stream().sorted().toList());
            return;
        }
        ObjectNode credential = consumer.withArray(collection).addObject();
        secret.path("data").properties().forEach(field -> {
            try {
                byte[] value = Base64.getDecoder().decode(field.getValue().asText());
                credential.put(field.getKey(), new String(value, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                findings.add(place(secret) + ".data." + field.getKey(), "expected base64");
            }
        });
        secret.path("stringData").properties().forEach(field -> credential.set(field.getKey(), field.getValue()));
    }

    /** What every resource can have: tags and plugins. */
    private void decorate(ObjectNode entity, ObjectNode resource) {
        split(annotation(resource, "konghq.com/tags").orElse("")).forEach(entity.withArray("tags")::add);
        if (entity.path("tags").isEmpty()) {
            entity.remove("tags");
        }
        split(annotation(resource, PLUGINS).orElse("")).forEach(name -> attach(entity, resource, name));
    }

    private void attach(ObjectNode entity, ObjectNode resource, String name) {
        Optional<ObjectNode> found = Optional.ofNullable(
                        resources.get("KongPlugin " + namespace(resource) + "." + name))
                .or(() -> of("KongClusterPlugin").stream()
                        .filter(each ->
                                each.path("metadata").path("name").asText().equals(name))
                        .findFirst());
        found.ifPresentOrElse(
                each -> entity.withArray(Kinds.PLUGINS).add(plugin(each)),
                () -> findings.add(
                        place(resource), "there is no KongPlugin or KongClusterPlugin '" + Problem.quoted(name) + "'"));
    }

    private ObjectNode plugin(ObjectNode resource) {
        ObjectNode plugin = JsonNodeFactory.instance.objectNode();
        plugin.set("name", resource.path("plugin"));
        if (resource.has("configFrom") || resource.has("configPatches")) {
            findings.add(place(resource), "takes its config from a Secret, which is not understood; expected config");
        }
        for (String field : List.of("config", "protocols", "ordering", "instance_name")) {
            if (resource.hasNonNull(field)) {
                plugin.set(field, resource.get(field).deepCopy());
            }
        }
        plugin.put("enabled", !resource.path("disabled").asBoolean());
        split(annotation(resource, "konghq.com/tags").orElse("")).forEach(plugin.withArray("tags")::add);
        return plugin;
    }

    private List<ObjectNode> of(String kind) {
        return resources.values().stream()
                .filter(each -> each.path("kind").asText().equals(kind))
                .toList();
    }

    private static List<String> split(String list) {
        List<String> names = new ArrayList<>();
        for (String name : list.split(",", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    /** In Kubernetes a prefix ends where a segment of the path does; here it may end anywhere. */
    private static List<String> paths(String type, String text) {
        return switch (type) {
            case "Exact" -> List.of("~" + quoted(text) + "$");
            case "RegularExpression" -> List.of("~" + text);
            case "Prefix", "PathPrefix" -> {
                String prefix = text.replaceFirst("/+$", "");
                yield prefix.isEmpty() ? List.of("/") : List.of(prefix + "/", "~" + quoted(prefix) + "$");
            }
            default -> List.of(text.startsWith("/~") ? text.substring(1) : text);
        };
    }

    /** As a regular expression that matches the path only. */
    private static String quoted(String path) {
        return path.replaceAll("([.\\\\+*?\\[\\]^$(){}|])", "\\\\$1");
    }

    private static Optional<String> annotation(ObjectNode resource, String name) {
        return Optional.ofNullable(
                resource.path("metadata").path("annotations").path(name).textValue());
    }

    private static String place(ObjectNode resource) {
        return resource.path("kind").asText() + " " + key(resource);
    }

    private static String key(ObjectNode resource) {
        return namespace(resource) + "." + name(resource);
    }

    private static String name(ObjectNode resource) {
        return resource.path("metadata").path("name").asText();
    }

    private static String namespace(ObjectNode resource) {
        return resource.path("metadata").path("namespace").asText("default");
    }
}
