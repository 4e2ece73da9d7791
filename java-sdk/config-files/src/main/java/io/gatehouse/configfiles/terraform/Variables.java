package io.gatehouse.configfiles.terraform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.configfiles.hcl.Body;
import io.gatehouse.configfiles.hcl.Expression;
import io.gatehouse.configfiles.hcl.HclException;
import io.gatehouse.configfiles.hcl.HclParser;
import io.gatehouse.configfiles.hcl.Place;
import io.gatehouse.configfiles.hcl.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The input variables with their values: those given by the caller, else those of {@code terraform.tfvars} and {@code
 * *.auto.tfvars}, else the default.
 */
final class Variables {
    private static final Expression ANY = new Expression.Reference(List.of("any"), new Place("the default type", 1, 1));

    private final Map<String, Body.Block> declared;
    private final Map<String, JsonNode> values = new LinkedHashMap<>();

    private Variables(Map<String, Body.Block> declared) {
        this.declared = declared;
    }

    /** @param given by name; strings as they are, values of other types as on a command line, in the language's own words */
    static Variables read(Module module, Map<String, String> given) throws IOException {
        Variables variables = new Variables(module.variables());
        given.keySet().stream().sorted().forEach(name -> {
            if (!module.variables().containsKey(name)) {
                throw new IllegalArgumentException(
                        "a value is given for the variable '" + name + "', which is not declared; expected one of "
                                + Module.sorted(module.variables().keySet()));
            }
        });
        Map<String, Body.Attribute> files = files(module);
        module.variables().forEach((name, block) -> variables.define(name, block, given, files));
        variables.validate(module);
        return variables;
    }

    private static Map<String, Body.Attribute> files(Module module) throws IOException {
        List<Path> paths = new ArrayList<>();
        Path first = module.directory().resolve("terraform.tfvars");
        if (Files.isRegularFile(first)) {
            paths.add(first);
        }
        paths.addAll(Module.files(module.directory(), ".auto.tfvars"));
        Map<String, Body.Attribute> attributes = new LinkedHashMap<>();
        for (Path path : paths) {
            attributes.putAll(Module.parsed(path).attributes());
        }
        return attributes;
    }

    private void define(String name, Body.Block block, Map<String, String> given, Map<String, Body.Attribute> files) {
        Map<String, Body.Attribute> attributes = block.body().attributes();
        VariableType type = new VariableType(
                attributes.containsKey("type") ? attributes.get("type").value() : ANY);
        String called = "var." + name;
        String text = given.get(name);
        Body.Attribute inFile = files.get(name);
        Body.Attribute fallback = attributes.get("default");
        if (text != null) {
            Place place = new Place("variable " + name, 1, 1);
            JsonNode value = type.primitive() || !attributes.containsKey("type")
                    ? JsonNodeFactory.instance.textNode(text)
                    : HclParser.expression("variable " + name, text).evaluate(Names.NONE);
            values.put(name, type.convert(value, called, place));
        } else if (inFile != null) {
            values.put(name, type.convert(inFile.value().evaluate(Names.NONE), called, inFile.place()));
        } else if (fallback != null) {
            values.put(name, type.convert(fallback.value().evaluate(Names.NONE), called, fallback.place()));
        } else {
            throw new HclException(
                    block.place(), called + " has neither a value nor a default; expected a value for it");
        }
        boolean nullable = !attributes.containsKey("nullable")
                || Values.truth(
                        attributes.get("nullable").value().evaluate(Names.NONE),
                        attributes.get("nullable").place());
        if (!nullable && value(name, block.place()).isNull()) {
            throw new HclException(block.place(), called + " is null; expected a value");
        }
    }

    private void validate(Module module) {
        Names names = new Names(module, this, (address, place) -> {
            throw new HclException(place, "a variable's validation can't refer to " + address);
        });
        declared.forEach((name, block) -> block.body().blocks().stream()
                .filter(inner -> inner.type().equals("validation"))
                .forEach(validation -> {
                    Body.Attribute condition = validation.body().attributes().get("condition");
                    Body.Attribute message = validation.body().attributes().get("error_message");
                    if (condition == null || message == null) {
                        throw new HclException(validation.place(), "expected condition and error_message");
                    }
                    if (!Values.truth(condition.value().evaluate(names), condition.place())) {
                        // The author's words, which may show the value, are for values that may be seen.
                        throw new HclException(
                                condition.place(),
                                "var." + name + " is not valid"
                                        + (sensitive(name)
                                                ? ""
                                                : ": "
                                                        + Values.text(
                                                                message.value().evaluate(names),
                                                                message.place(),
                                                                "error_message")));
                    }
                }));
    }

    JsonNode value(String name, Place place) {
        JsonNode value = values.get(name);
        if (value == null) {
            throw new HclException(
                    place, "there is no var." + name + "; expected one of " + Module.sorted(declared.keySet()));
        }
        return value;
    }

    boolean sensitive(String name) {
        Body.Block block = declared.get(name);
        Body.Attribute marked = block == null ? null : block.body().attributes().get("sensitive");
        return marked != null && Values.truth(marked.value().evaluate(Names.NONE), marked.place());
    }
}
