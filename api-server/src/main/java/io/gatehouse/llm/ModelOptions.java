package io.gatehouse.llm;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.Fields;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.Template;
import io.gatehouse.template.TemplateFailure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code options} of a configured model. Each provider reads the ones it knows; every string may be a template,
 * nested ones are named {@code bedrock.aws_region}.
 */
public final class ModelOptions {
    private final Fields fields;
    private final Map<String, Template> texts = new HashMap<>();
    private final List<Template> variable = new ArrayList<>();

    public ModelOptions(Fields fields) {
        this.fields = fields;
        collect("", fields.node());
        texts.values().stream().filter(template -> !template.isConstant()).forEach(variable::add);
    }

    private void collect(String prefix, JsonNode record) {
        for (Map.Entry<String, JsonNode> property : record.properties()) {
            JsonNode value = property.getValue();
            if (value.isObject()) {
                collect(prefix + property.getKey() + ".", value);
            } else if (value.isTextual() && !value.textValue().isEmpty()) {
                texts.put(prefix + property.getKey(), Template.compile(value.textValue()));
            }
        }
    }

    /** A string option; null when it is absent or empty. */
    public @Nullable Template text(String name) {
        return texts.get(name);
    }

    /** A string option that the provider can't do without. */
    public Template requiredText(String name) throws InvalidConfig {
        Template text = texts.get(name);
        if (text == null) {
            throw fields.invalid(name, "must be set for this provider");
        }
        return text;
    }

    /** A number option as JSON text; null when it is absent. */
    public byte @Nullable [] number(String name) throws InvalidConfig {
        String number = fields.number(name);
        return number == null ? null : number.getBytes(StandardCharsets.US_ASCII);
    }

    /** The name of an option for messages: {@code config.model.options.upstream_url}. */
    public String field(String name) {
        return fields.path() + "." + name;
    }

    /**
     * Fills in every template once, so that a placeholder without a value refuses the request even where this provider
     * has no use for the option; the reference does so too.
     */
    public void check(Exchange exchange) throws TemplateFailure {
        for (int i = 0; i < variable.size(); i++) {
            variable.get(i).render(exchange);
        }
    }
}
