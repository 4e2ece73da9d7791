package io.gatehouse.plugins.requesttransformer;

import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.QueryString;
import io.gatehouse.template.TemplateFailure;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.QueryStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Changes arguments, of a query or of a form. What no rule names keeps its place and its bytes. */
final class ArgumentRules {
    private final Rules rules;

    ArgumentRules(Rules rules) {
        this.rules = rules;
    }

    QueryString apply(QueryString arguments, Exchange exchange) throws TemplateFailure {
        QueryString result = arguments;
        for (String name : rules.remove()) {
            result = result.without(name);
        }
        for (Rules.Entry entry : rules.rename()) {
            List<String> values = result.all(entry.name());
            if (!values.isEmpty()) {
                String name = entry.value().render(exchange);
                result = result.without(entry.name()).without(name);
                for (String value : values) {
                    result = append(result, name, value);
                }
            }
        }
        for (Rules.Entry entry : rules.replace()) {
            if (!result.all(entry.name()).isEmpty()) {
                result = result.with(entry.name(), entry.value().render(exchange));
            }
        }
        for (Rules.Entry entry : rules.add()) {
            if (result.all(entry.name()).isEmpty()) {
                result = append(result, entry.name(), entry.value().render(exchange));
            }
        }
        for (Rules.Entry entry : rules.append()) {
            result = append(result, entry.name(), entry.value().render(exchange));
        }
        return result;
    }

    private static QueryString append(QueryString arguments, String name, String value) {
        QueryStringEncoder encoder = new QueryStringEncoder("");
        encoder.addParam(name, value);
        return join(arguments, encoder.toString().substring(1));
    }

    /** The arguments with those of a form, which go before equal names. */
    static QueryString merge(QueryString arguments, String form) {
        if (form.isEmpty()) {
            return arguments;
        }
        QueryString result = arguments;
        for (String name : new QueryStringDecoder(form, StandardCharsets.UTF_8, false)
                .parameters()
                .keySet()) {
            result = result.without(name);
        }
        return join(result, form);
    }

    private static QueryString join(QueryString arguments, String pairs) {
        return new QueryString(arguments.isEmpty() ? pairs : arguments.raw() + "&" + pairs);
    }
}
