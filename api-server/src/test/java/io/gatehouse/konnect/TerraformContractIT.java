package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.konnect.ApiServer.Answer;
import io.gatehouse.schema.Contract;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every resource of the stock Terraform provider, call by call as the provider makes them: create, read, update, the
 * same update again, delete. After each the plan has to be empty.
 */
class TerraformContractIT {
    private static final String CONTROL_PLANES = "/v2/control-planes";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    /** Paths that take a POST and are no resource: checks, many writes at once, and the ends of memberships. */
    private static final Set<String> NO_RESOURCES = Set.of(
            "core-entities/batch",
            "core-entities/schemas/{entityName}/validate",
            "group-memberships/remove",
            "core-entities/consumers/{ConsumerId}/consumer_groups");

    @TempDir
    static Path directory;

    static ApiServer api;

    @BeforeAll
    static void start() {
        api = ApiServer.start(directory);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    static Stream<TerraformResource> resources() {
        return Stream.concat(TerraformResource.all(), ProvidersPlugin.partials(Contract.load()));
    }

    static Stream<TerraformResource> plugins() {
        Contract contract = Contract.load();
        return contract.pluginNames().stream().flatMap(name -> ProvidersPlugin.resources(contract, name));
    }

    @Test
    void everyKindOfTheContractIsAmongThem() {
        CoreRoutes routes = new CoreRoutes(Contract.load());
        Set<String> missing =
                routes.listed().stream().map(CoreRoutes.Listed::kind).collect(Collectors.toCollection(TreeSet::new));
        Set<String> paths = resources().map(TerraformResource::path).collect(Collectors.toSet());
        routes.listed().stream()
                .filter(each -> paths.stream()
                        .anyMatch(path -> path.startsWith("core-entities/")
                                && routes.find(path.substring("core-entities/".length()))
                                        .isPresent()
                                && each.name().equals(withoutParameters(path))))
                .forEach(each -> missing.remove(each.kind()));
        assertEquals(Set.of(), missing, "kinds without a file in terraform/");
    }

    private static String withoutParameters(String path) {
        return path.substring("core-entities/".length()).replaceAll("/\\{[a-z]+}", "");
    }

    @Test
    void everyPathThatCreatesSomethingElseIsAmongThem() {
        Contract contract = Contract.load();
        CoreRoutes routes = new CoreRoutes(contract);
        Set<String> missing = new TreeSet<>();
        contract.document().path("paths").properties().forEach(path -> {
            String below = path.getKey().replaceFirst("^" + CONTROL_PLANES + "(/\\{controlPlaneId}/?)?", "");
            boolean core = below.startsWith("core-entities/")
                    && routes.find(below.substring("core-entities/".length())).isPresent();
            if (path.getKey().startsWith(CONTROL_PLANES) && path.getValue().has("post") && !core) {
                missing.add(below);
            }
        });
        missing.removeAll(NO_RESOURCES);
        Set<String> files = resources()
                .map(resource -> resource.path().replaceAll("\\{[a-z]+}", "{}"))
                .collect(Collectors.toSet());
        missing.removeIf(path -> files.contains(path.replaceAll("\\{[A-Za-z]+}", "{}")));
        assertEquals(Set.of(), missing, "paths without a file in terraform/");
    }

    @ParameterizedTest
    @MethodSource("resources")
    void plansNothingAfterEachApply(TerraformResource resource) {
        new Run(resource).all();
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void plansNothingAfterEachApplyOfAPlugin(TerraformResource plugin) {
        new Run(plugin).all();
    }

    @ParameterizedTest
    @MethodSource("resources")
    void refusesACallWithoutATokenInItsOwnForm(TerraformResource resource) {
        String path =
                CONTROL_PLANES + (resource.path().isEmpty() ? "" : "/" + UUID.randomUUID() + "/" + resource.path());
        Answer answer = api.call(
                "POST",
                path.replaceAll("[{}]", ""),
                BodyPublishers.ofString("{}"),
                Map.of("Accept", resource.accept(true), "Content-Type", JSON));
        assertEquals(401, answer.status());
        assertEquals(resource.family().equals("problem") ? PROBLEM : JSON, answer.contentType());
        assertEquals(401, answer.json().path("status").intValue(), answer.text());
        String text = resource.family().equals("problem") ? "detail" : "message";
        assertTrue(answer.json().path(text).isTextual(), answer.text());
    }

    /** One resource in a control plane of its own. */
    private static final class Run {
        private final TerraformResource resource;
        private final Map<String, String> ids = new HashMap<>();
        private final String collection;

        Run(TerraformResource resource) {
            this.resource = resource;
            ids.put("random", UUID.randomUUID().toString());
            boolean itself = resource.path().isEmpty();
            String base = itself
                    ? CONTROL_PLANES
                    : CONTROL_PLANES + "/"
                            + api.post(CONTROL_PLANES, resource.controlPlane().toString())
                                    .id();
            ids.put("base", base);
            for (TerraformResource.Need need : resource.needs()) {
                Answer made = api.post(
                        at(need.path()),
                        TerraformResource.filled(need.body(), ids).toString());
                assertEquals(201, made.status(), made.text());
                ids.put(need.name(), made.id());
            }
            this.collection = itself ? base : at(resource.path());
        }

        private String at(String path) {
            return (path.startsWith("/") ? "" : ids.get("base") + "/") + TerraformResource.filled(path, ids);
        }

        void all() {
            List<JsonNode> steps = resource.steps().stream()
                    .map(step -> TerraformResource.filled(step, ids))
                    .toList();
            Answer created = call("POST", collection, steps.get(0));
            assertEquals(resource.created(), created.status(), created.text());
            if (!resource.readable()) {
                delete("");
                return;
            }
            JsonNode state = checked(steps.get(0), created);
            String item = collection + "/"
                    + URLEncoder.encode(state.path(resource.idField()).asText(), StandardCharsets.UTF_8)
                            .replace("+", "%20");
            ids.put("id", state.path(resource.idField()).asText());
            state = read(item, state);
            for (JsonNode step : steps.subList(1, steps.size())) {
                state = update(item, step, state);
            }
            delete(item);
        }

        private Answer call(String verb, String path, @Nullable JsonNode body) {
            Map<String, String> headers = new HashMap<>();
            headers.put("Authorization", "Bearer kpat_test");
            headers.put("Accept", resource.accept(!verb.equals("DELETE")));
            if (body != null) {
                headers.put("Content-Type", JSON);
            }
            return api.call(
                    verb,
                    path,
                    body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()),
                    headers);
        }

        /** The provider applies one step with the id and the times that it knows, and then plans. */
        private JsonNode update(String item, JsonNode step, JsonNode before) {
            if (resource.update().equals("none")) {
                return before;
            }
            ObjectNode body = step.deepCopy();
            if (resource.repeatsIds()) {
                Stream.of("id", "created_at", "updated_at").forEach(name -> body.set(name, before.path(name)));
            }
            Answer answer = call(resource.update(), item, body);
            assertEquals(200, answer.status(), answer.text());
            JsonNode state = read(item, checked(step, answer));
            assertEquals(before.path(resource.idField()), state.path(resource.idField()));
            assertEquals(before.path("created_at"), state.path("created_at"));
            return resource.update().equals("PUT") && resource.repeatsIds() ? again(item, state) : state;
        }

        /** What was read can be written: only the time of the update differs. */
        private JsonNode again(String item, JsonNode state) {
            Answer answer = call("PUT", item, state);
            assertEquals(200, answer.status(), answer.text());
            JsonNode after = resource.unwrapped(TerraformResource.exact(answer.text()), false);
            assertEquals(untimed(state), untimed(after));
            return after;
        }

        private static JsonNode untimed(JsonNode entity) {
            ObjectNode rest = entity.deepCopy();
            rest.remove("updated_at");
            return rest;
        }

        private JsonNode read(String item, JsonNode written) {
            Answer answer = call("GET", item, null);
            assertEquals(200, answer.status(), answer.text());
            assertEquals(JSON, answer.contentType());
            JsonNode state = resource.unwrapped(TerraformResource.exact(answer.text()), true);
            assertEquals(written.toString(), state.toString());
            return state;
        }

        private JsonNode checked(JsonNode sent, Answer answer) {
            assertEquals(JSON, answer.contentType());
            JsonNode entity = resource.unwrapped(TerraformResource.exact(answer.text()), false);
            for (String required : resource.required()) {
                assertFalse(entity.at("/" + required.replace('.', '/')).isMissingNode(), required);
            }
            for (String time : List.of("created_at", "updated_at")) {
                assertTime(entity.path(time), entity.toString());
            }
            for (String secret : resource.writeOnly()) {
                assertFalse(sent.path(secret).equals(entity.path(secret)), secret);
            }
            List<String> free = new ArrayList<>(List.of("id", "created_at", "updated_at", "key"));
            free.addAll(resource.computed());
            free.addAll(resource.unread());
            ObjectNode compared = sent.deepCopy();
            compared.remove(resource.writeOnly());
            compared.remove(resource.unread());
            assertEquals(List.of(), Drift.between(compared, entity, free));
            return entity;
        }

        private void assertTime(JsonNode time, String entity) {
            boolean fits = switch (resource.times()) {
                case "text" -> time.asText().endsWith("Z");
                case "float" -> time.isNumber();
                default -> time.isIntegralNumber();
            };
            assertTrue(time.isMissingNode() || fits, entity);
        }

        /** @param item empty for what can't be read */
        private void delete(String item) {
            Optional<JsonNode> own = resource.delete();
            String verb = own.map(each -> each.path("verb").asText()).orElse("DELETE");
            String path = own.map(each -> at(each.path("path").asText())).orElse(item);
            JsonNode body = own.filter(each -> each.has("body"))
                    .map(each -> TerraformResource.filled(each.path("body"), ids))
                    .orElse(null);
            Answer deleted = call(verb, path, body);
            assertEquals(204, deleted.status(), deleted.text());
            assertEquals("", deleted.text());
            int again = call(verb, path, body).status();
            assertTrue(again == 204 || again == 404, "deleting it again answers " + again);
            if (resource.readable()) {
                gone(call("GET", item, null));
            }
        }

        /** Only in this form a resource that someone else deleted leaves the provider's state. */
        private void gone(Answer answer) {
            assertEquals(404, answer.status());
            if (resource.family().equals("problem")) {
                assertEquals(PROBLEM, answer.contentType());
                assertEquals(404, answer.json().path("status").asInt());
                Stream.of("title", "instance", "detail")
                        .forEach(name -> assertTrue(answer.json().path(name).isTextual(), answer.text()));
            } else {
                assertEquals(JSON, answer.contentType());
                assertTrue(answer.json().path("message").isTextual(), answer.text());
            }
        }
    }
}
