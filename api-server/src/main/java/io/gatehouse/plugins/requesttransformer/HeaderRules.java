package io.gatehouse.plugins.requesttransformer;

import io.gatehouse.plugin.Exchange;
import io.gatehouse.template.TemplateFailure;
import io.gatehouse.template.UnsafeValue;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.List;

/** Changes request headers. The Host header is only ever replaced. */
final class HeaderRules {
    private static final String HOST = "host";

    private final Rules rules;

    HeaderRules(Rules rules) {
        this.rules = rules;
    }

    void apply(Exchange exchange) throws TemplateFailure {
        HttpHeaders headers = exchange.headers();
        for (String name : rules.remove()) {
            if (!isHost(name)) {
                headers.remove(name);
            }
        }
        for (Rules.Entry entry : rules.rename()) {
            rename(headers, entry.name(), value(entry, exchange));
        }
        for (Rules.Entry entry : rules.replace()) {
            if (isHost(entry.name())) {
                exchange.upstream().hostHeader(value(entry, exchange));
            } else if (headers.contains(entry.name())) {
                headers.set(entry.name(), value(entry, exchange));
            }
        }
        for (Rules.Entry entry : rules.add()) {
            if (!isHost(entry.name()) && !headers.contains(entry.name())) {
                headers.set(entry.name(), value(entry, exchange));
            }
        }
        for (Rules.Entry entry : rules.append()) {
            if (!isHost(entry.name())) {
                headers.add(entry.name(), value(entry, exchange));
            }
        }
    }

    private static void rename(HttpHeaders headers, String from, String to) {
        if (!isHost(from) && !isHost(to) && headers.contains(from)) {
            List<String> values = headers.getAll(from);
            headers.remove(from);
            headers.set(to, values);
        }
    }

    /** Values of the request may hold what a header can't, such as the line break of a decoded query argument. */
    private static String value(Rules.Entry entry, Exchange exchange) throws TemplateFailure {
        String value = entry.value().render(exchange);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7F) {
                throw new UnsafeValue("the value for header " + entry.name() + " must not contain control characters");
            }
        }
        return value;
    }

    private static boolean isHost(String name) {
        return name.equalsIgnoreCase(HOST);
    }
}
