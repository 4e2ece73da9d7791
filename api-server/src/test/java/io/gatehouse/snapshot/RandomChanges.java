package io.gatehouse.snapshot;

import static io.gatehouse.snapshot.StoredDocuments.entity;
import static io.gatehouse.snapshot.StoredDocuments.id;
import static io.gatehouse.snapshot.StoredDocuments.reference;

import io.gatehouse.store.StoredText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Changes one model at random: few ids of each kind, so that documents come, change, go and come back, and references
 * lead nowhere now and then. Some documents can't be compiled at all.
 */
final class RandomChanges {
    static final List<String> PATHS = List.of("/", "/a", "/a/b", "/c", "~/a/\\\\d+", "~/(?<x>[a-z])$");
    static final List<String> HOSTS = List.of("a.test", "b.test", "*.test");
    static final List<String> PLUGINS = List.of("rate-limiting", "key-auth", "no-such-plugin");
    static final int CONSUMERS = 6;

    private static final int EACH = 7;

    private final Random random;
    private final Map<String, Supplier<String>> kinds = Map.ofEntries(
            Map.entry("services", this::service),
            Map.entry("routes", this::route),
            Map.entry("plugins", this::plugin),
            Map.entry("partials", this::partial),
            Map.entry("consumers", this::consumer),
            Map.entry("consumer_groups", () -> "'name':'" + word() + "'"),
            Map.entry("consumer_group_consumers", () -> to("consumer", 50) + "," + to("consumer_group", 60)),
            Map.entry("keyauth_credentials", () -> "'key':'" + word() + "'," + to("consumer", 50)),
            Map.entry("basicauth_credentials", () -> "'username':'" + word() + "'," + to("consumer", 50)),
            Map.entry("upstreams", this::upstream),
            Map.entry("targets", () -> "'target':'" + word() + ":80'," + to("upstream", 130)),
            Map.entry("vaults", () -> "'name':'konnect','prefix':'v','config':{'config_store_id':'" + id(110) + "'}"),
            Map.entry(
                    "config_store_secrets",
                    () -> "'key':'s','value':'" + word() + "'," + reference("config_store", 110)));
    private final Map<String, Integer> first = Map.ofEntries(
            Map.entry("services", 10),
            Map.entry("routes", 20),
            Map.entry("plugins", 30),
            Map.entry("partials", 40),
            Map.entry("consumers", 50),
            Map.entry("consumer_groups", 60),
            Map.entry("consumer_group_consumers", 70),
            Map.entry("keyauth_credentials", 80),
            Map.entry("basicauth_credentials", 90),
            Map.entry("vaults", 100),
            Map.entry("config_store_secrets", 120),
            Map.entry("upstreams", 130),
            Map.entry("targets", 140));
    private final List<String> names = kinds.keySet().stream().sorted().toList();

    RandomChanges(Random random) {
        this.random = random;
    }

    /** @param destructive how many of a hundred changes delete */
    void change(ControlPlaneModel model, int destructive) {
        // Of what requests look at most directly there is more.
        String kind = random.nextInt(3) == 0
                ? List.of("routes", "plugins", "keyauth_credentials").get(random.nextInt(3))
                : names.get(random.nextInt(names.size()));
        int number = first.getOrDefault(kind, 0) + random.nextInt(EACH);
        if (random.nextInt(100) < destructive) {
            model.remove(kind, id(number));
        } else {
            model.put(entity(kind, number, kinds.getOrDefault(kind, () -> "").get()));
        }
    }

    /** Makes everything that is missing, and makes anew what can't be compiled. */
    void heal(ControlPlaneModel model) {
        for (String kind : List.of("services", "partials", "consumers", "consumer_groups")) {
            for (int i = 0; i < EACH; i++) {
                UUID id = id(first.getOrDefault(kind, 0) + i);
                StoredText known = model.get(kind, id);
                if (known == null || known.text().contains("70000")) {
                    model.put(entity(
                            kind,
                            first.getOrDefault(kind, 0) + i,
                            "'name':'n" + i + "','username':'u" + i + "','config':{}"));
                }
            }
        }
        List<StoredText> routes = new ArrayList<>(model.all("routes"));
        routes.stream()
                .filter(route -> route.text().contains("~("))
                .forEach(route -> model.remove("routes", route.id()));
    }

    private String service() {
        String port = random.nextInt(30) == 0 ? "70000" : String.valueOf(80 + random.nextInt(3));
        return "'name':'" + word() + "','protocol':'" + (random.nextInt(8) == 0 ? "tcp" : "http")
                + "','host':'up.test','path':'/" + word() + "','port':" + port + ",'enabled':"
                + (random.nextInt(6) > 0);
    }

    private String route() {
        StringBuilder route = new StringBuilder("'name':'" + word() + "','protocols':['http']");
        if (random.nextInt(20) == 0) {
            return route.append(",'expression':'net.port == " + (80 + random.nextInt(2)) + "','priority':"
                            + random.nextInt(2))
                    .toString();
        }
        List<String> paths = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            paths.add("'" + (random.nextInt(60) == 0 ? "~(" : PATHS.get(random.nextInt(PATHS.size()))) + "'");
        }
        route.append(",'paths':").append(random.nextInt(6) == 0 ? "null" : paths.toString());
        if (random.nextInt(2) == 0) {
            route.append(",'hosts':['")
                    .append(HOSTS.get(random.nextInt(HOSTS.size())))
                    .append("','c.test']");
        }
        if (random.nextInt(4) == 0) {
            route.append(",'methods':['GET'],'headers':{'x':['1']},'snis':['a']");
        }
        return random.nextInt(5) == 0
                ? route.toString()
                : route.append(",").append(to("service", 10)).toString();
    }

    private String plugin() {
        String name = PLUGINS.get(random.nextInt(12) == 0 ? 2 : random.nextInt(2));
        StringBuilder plugin = new StringBuilder("'name':'" + name + "','enabled':" + (random.nextInt(8) > 0));
        plugin.append(",'config':{'minute':").append(random.nextInt(5));
        plugin.append(
                random.nextInt(4) == 0
                        ? ",'redis':{'password':'{vault://v/s}','username':'{vault://env/none}'}}"
                        : "}");
        if (random.nextInt(4) == 0) {
            plugin.append(",'partials':[{'id':'")
                    .append(id(40 + random.nextInt(EACH)))
                    .append("','path':'config.redis'}]");
        }
        for (var scope : Map.of("route", 20, "service", 10, "consumer", 50, "consumer_group", 60)
                .entrySet()) {
            if (random.nextInt(3) == 0) {
                plugin.append(",").append(to(scope.getKey(), scope.getValue()));
            }
        }
        return plugin.toString();
    }

    private String upstream() {
        return "'name':'" + word() + "','hash_on':'" + (random.nextInt(2) == 0 ? "ip" : "none") + "'";
    }

    private String partial() {
        return "'type':'redis-ce','config':{'host':'" + word() + "','password':'"
                + (random.nextInt(3) == 0 ? "{vault://v/s}" : word()) + "'}";
    }

    private String consumer() {
        return "'custom_id':'" + word() + "'" + (random.nextInt(4) == 0 ? "" : ",'username':'" + word() + "'");
    }

    private String to(String field, int from) {
        return reference(field, from + random.nextInt(EACH));
    }

    private String word() {
        return "w" + random.nextInt(8);
    }
}
