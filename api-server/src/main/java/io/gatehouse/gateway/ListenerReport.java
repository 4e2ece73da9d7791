package io.gatehouse.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.observe.StatusSection;
import jakarta.inject.Singleton;

/** Shows on the status listener where the proxy listens, for whom, and which addresses it could not open or grant. */
@Singleton
final class ListenerReport implements StatusSection {
    private final ProxyServer proxy;

    ListenerReport(ProxyServer proxy) {
        this.proxy = proxy;
    }

    @Override
    public String name() {
        return "proxy_listeners";
    }

    @Override
    public JsonNode describe() {
        ArrayNode section = JsonNodeFactory.instance.arrayNode();
        for (ProxyListeners.State state : proxy.listeners()) {
            ObjectNode one = section.addObject();
            one.put("address", state.address());
            state.controlPlanes().forEach(one.putArray("control_planes")::add);
            one.put("problem", state.problem());
        }
        return section;
    }
}
