package io.gatehouse.examples.terraform;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where everything listens; base URLs without a slash at the end. */
record Site(URI server, String token, URI proxy, URI standIn) {
    /** The token is a secret. */
    @Override
    public String toString() {
        return "Site[" + server + "]";
    }

    /** A text with <code>${server}</code>, <code>${proxy}</code>, <code>${stand_in}</code> and their like filled in. */
    String filled(String text) {
        return text.replace("${server}", server.toString())
                .replace("${proxy}", proxy.toString())
                .replace("${stand_in}", standIn.toString())
                .replace("${stand_in_host}", standIn.getHost())
                .replace("${stand_in_port}", Integer.toString(standIn.getPort()));
    }

    /** What an example is applied with here. */
    Map<String, String> variables(Example example) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("server_url", server.toString());
        example.expectations().variables().forEach((name, value) -> variables.put(name, filled(value)));
        return variables;
    }
}
