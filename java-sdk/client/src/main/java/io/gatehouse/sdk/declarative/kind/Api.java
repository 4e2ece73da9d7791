package io.gatehouse.sdk.declarative.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.sdk.KonnectException;
import io.gatehouse.sdk.declarative.contract.Values;
import io.gatehouse.sdk.http.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The API of one control plane. Lists are read to their end, up to a bound. */
public final class Api {
    private static final int PAGE = 1000;
    private static final int PAGE_OF_PROBLEM_FAMILY = 100;
    private static final int MOST_PAGES = 1000;

    private final KonnectClient client;
    private final String base;
    private final boolean group;
    private final AtomicLong requests;

    /**
     * @param group whether the control plane is a group of others
     * @param requests counts them
     */
    public Api(KonnectClient client, String controlPlane, boolean group, AtomicLong requests) {
        this.client = client;
        this.requests = requests;
        this.base = "/v2/control-planes/" + controlPlane;
        this.group = group;
    }

    boolean isGroup() {
        return group;
    }

    public String core(String path) {
        return base + "/core-entities/" + path;
    }

    String at(String path) {
        return base + path;
    }

    static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A list of core entities. */
    List<ObjectNode> all(String path) {
        return whole(client.list(path, "size", PAGE), path, requests::incrementAndGet);
    }

    /** A list of what stands beside core entities. */
    List<ObjectNode> allBeside(String path) {
        return whole(client.list(path, "page[size]", PAGE_OF_PROBLEM_FAMILY), path, requests::incrementAndGet);
    }

    /** A list that is one page. */
    List<ObjectNode> items(String path) {
        requests.incrementAndGet();
        List<ObjectNode> all = new ArrayList<>();
        client.get(path).path("items").forEach(each -> {
            if (each instanceof ObjectNode object) {
                all.add(object);
            }
        });
        return all;
    }

    /**
     * What a page and all behind it hold.
     *
     * @param read called for each page
     */
    public static List<ObjectNode> whole(Page<ObjectNode> first, String path, Runnable read) {
        List<ObjectNode> all = new ArrayList<>();
        Optional<Page<ObjectNode>> page = Optional.of(first);
        for (int pages = 0; page.isPresent(); pages++) {
            if (pages == MOST_PAGES) {
                throw new IllegalStateException(path + " has more than " + MOST_PAGES + " pages; expected fewer");
            }
            read.run();
            all.addAll(page.get().data());
            page = page.get().next();
        }
        return all;
    }

    ObjectNode put(String path, JsonNode body) {
        requests.incrementAndGet();
        return object(client.put(path, body));
    }

    public ObjectNode post(String path, JsonNode body) {
        requests.incrementAndGet();
        return object(client.post(path, body));
    }

    public ObjectNode patch(String path, JsonNode body) {
        requests.incrementAndGet();
        return object(client.patch(path, body));
    }

    public void delete(String path) {
        requests.incrementAndGet();
        try {
            client.delete(path);
        } catch (KonnectException e) {
            if (e.status() != 404) {
                throw e;
            }
        }
    }

    private static ObjectNode object(JsonNode answer) {
        return answer instanceof ObjectNode object ? object : Values.NODES.objectNode();
    }
}
