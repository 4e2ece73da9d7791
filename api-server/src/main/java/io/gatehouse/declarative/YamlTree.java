package io.gatehouse.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * YAML as JSON trees. Plain scalars get the types that Kong's own clients give them, so that dates stay text and {@code
 * yes} is true; bounded in size, depth and number of nodes, which aliases could otherwise multiply without end.
 */
final class YamlTree {
    private static final int DEEPEST = 100;
    private static final int LONGEST = 8 * 1024 * 1024;
    private static final int MOST_NODES = 2_000_000;
    private static final Pattern INTEGER = Pattern.compile("[-+]?(0|[1-9][0-9]{0,40})");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\.[0-9]{1,40}|[0-9]{1,40}(\\.[0-9]{0,40})?)([eE][-+]?[0-9]{1,3})?");
    private static final Set<String> TRUE = Set.of("true", "yes", "on");
    private static final Set<String> FALSE = Set.of("false", "no", "off");
    private static final Set<String> NULL = Set.of("", "~", "null");

    private final EnvironmentReferences environment;
    private int nodes;

    private YamlTree(EnvironmentReferences environment) {
        this.environment = environment;
    }

    /**
     * Every document of a stream; empty ones are left out.
     *
     * @throws Refused with {@link ProblemType#INVALID_DECLARATIVE_CONFIGURATION} and the line of what is no YAML
     */
    static List<JsonNode> read(String text, EnvironmentReferences environment) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        YamlTree tree = new YamlTree(environment);
        List<JsonNode> documents = new ArrayList<>();
        try {
            for (Node document : new Yaml(options).composeAll(new StringReader(environment.marked(text)))) {
                JsonNode read = tree.node(document);
                if (!read.isNull()) {
                    documents.add(read);
                }
            }
        } catch (MarkedYAMLException e) {
            // The exception's own text quotes the line, which may hold a secret.
            String at = e.getProblemMark() == null
                    ? ""
                    : " at line " + (e.getProblemMark().getLine() + 1) + ", column "
                            + (e.getProblemMark().getColumn() + 1);
            throw refused("the text is not valid YAML" + at);
        } catch (YAMLException e) {
            throw refused("the text is not valid YAML, or longer than " + LONGEST + " characters or deeper than "
                    + DEEPEST + " levels");
        }
        return documents;
    }

    /** @param tree written with its keys in their order */
    static String write(JsonNode tree) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndicatorIndent(0);
        options.setWidth(120);
        options.setSplitLines(false);
        return new Yaml(options).dump(PlainValues.of(tree));
    }

    static Refused refused(String message) {
        return new Refused(Problem.of(ProblemType.INVALID_DECLARATIVE_CONFIGURATION, message));
    }

    private JsonNode node(Node node) {
        nodes++;
        if (nodes > MOST_NODES) {
            throw refused("the text has more than " + MOST_NODES + " values, counting each use of an alias");
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            sequence.getValue().forEach(element -> array.add(node(element)));
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw refused("the key at " + line(entry.getKeyNode()) + " is a list or map; expected a string");
            }
            String name = environment.resolved(key.getValue());
            JsonNode value = node(entry.getValueNode());
            if (name.equals("<<") && key.isPlain()) {
                merge(merged, value, key);
            } else if (object.has(name)) {
                throw refused("the key '" + Problem.quoted(name) + "' at " + line(key) + " occurs twice in one map");
            } else {
                object.set(name, value);
            }
        }
        merged.properties().forEach(each -> {
            if (!object.has(each.getKey())) {
                object.set(each.getKey(), each.getValue());
            }
        });
        return object;
    }

    private static void merge(ObjectNode merged, JsonNode value, Node key) {
        List<JsonNode> sources = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(sources::add);
        } else {
            sources.add(value);
        }
        for (JsonNode source : sources) {
            if (!source.isObject()) {
                throw refused("'<<' at " + line(key) + " merges something other than a map");
            }
            source.properties().forEach(each -> {
                if (!merged.has(each.getKey())) {
                    merged.set(each.getKey(), each.getValue().deepCopy());
                }
            });
        }
    }

    private JsonNode scalar(ScalarNode scalar) {
        String text = environment.resolved(scalar.getValue());
        return scalar.isPlain() && !scalar.getTag().getValue().equals("!") ? plain(text) : text(text);
    }

    private static JsonNode plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (NULL.contains(lower)) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (TRUE.contains(lower) || FALSE.contains(lower)) {
            return JsonNodeFactory.instance.booleanNode(TRUE.contains(lower));
        }
        if (INTEGER.matcher(text).matches()) {
            BigInteger value = new BigInteger(text);
            return value.bitLength() < Integer.SIZE
                    ? JsonNodeFactory.instance.numberNode(value.intValue())
                    : value.bitLength() < Long.SIZE
                            ? JsonNodeFactory.instance.numberNode(value.longValue())
                            : JsonNodeFactory.instance.numberNode(value);
        }
        return DECIMAL.matcher(text).matches() ? JsonNodeFactory.instance.numberNode(new BigDecimal(text)) : text(text);
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    private static String line(Node node) {
        return "line " + (node.getStartMark().getLine() + 1);
    }
}
