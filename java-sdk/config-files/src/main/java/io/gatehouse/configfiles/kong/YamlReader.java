package io.gatehouse.configfiles.kong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML as a JSON tree, with the types that decK gives to plain scalars: dates, times and 0o17 are text. */
final class YamlReader {
    private static final int LONGEST = 8 * 1024 * 1024;
    private static final int DEEPEST = 100;
    private static final Pattern INTEGER = Pattern.compile("[-+]?(0|[1-9][0-9]{0,40})");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\.[0-9]{1,40}|[0-9]{1,40}(\\.[0-9]{0,40})?)([eE][-+]?[0-9]{1,3})?");

    private YamlReader() {}

    /** @throws IllegalArgumentException with the line of what is no YAML */
    static JsonNode read(String text, Environment environment) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setAllowDuplicateKeys(false);
        DumperOptions unused = new DumperOptions();
        Yaml yaml = new Yaml(
                new Scalars(options, environment), new Representer(unused), unused, options, new Types(environment));
        try {
            return new JsonMapper().valueToTree(yaml.<Object>load(text));
        } catch (MarkedYAMLException e) {
            // The exception's own text quotes the line, which may hold a secret.
            String at = e.getProblemMark() == null
                    ? ""
                    : " at line " + (e.getProblemMark().getLine() + 1) + ", column "
                            + (e.getProblemMark().getColumn() + 1);
            throw new IllegalArgumentException("the text is not valid YAML, or has a key twice in one map," + at, e);
        } catch (YAMLException e) {
            throw new IllegalArgumentException(
                    "the text is not one valid YAML document of at most " + LONGEST + " characters and " + DEEPEST
                            + " levels",
                    e);
        }
    }

    /** Reads scalars with the environment's values in them. */
    private static final class Scalars extends SafeConstructor {
        private final Environment environment;

        Scalars(LoaderOptions options, Environment environment) {
            super(options);
            this.environment = environment;
        }

        @Override
        protected String constructScalar(ScalarNode node) {
            return environment.resolved(node.getValue());
        }
    }

    /** Decides about the type of a plain scalar by the value that will stand there. */
    private static final class Types extends Resolver {
        private final Environment environment;

        Types(Environment environment) {
            this.environment = environment;
        }

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
            addImplicitResolver(Tag.INT, INTEGER, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, DECIMAL, "-+0123456789.");
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }

        @Override
        public Tag resolve(NodeId kind, String value, boolean implicit) {
            return super.resolve(kind, value == null ? null : environment.resolved(value), implicit);
        }
    }
}
