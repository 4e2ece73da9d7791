package io.gatehouse.declarative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.entity.Entities;
import io.gatehouse.entity.Ids;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import io.gatehouse.schema.Contract;
import io.gatehouse.schema.Violation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;

/**
 * Makes a control plane hold what a declarative file says, and writes such files. The format is that of decK, which
 * extends Kong's own.
 */
@Singleton
public final class ConfigSync {
    private final Entities entities;
    private final Contract contract;
    private final Ids ids;
    private final Kinds kinds;

    ConfigSync(Entities entities, Contract contract, Ids ids) {
        this.entities = entities;
        this.contract = contract;
        this.ids = ids;
        this.kinds = new Kinds(contract);
    }

    /**
     * Reads a file.
     *
     * @param file its tree
     * @param selectTags what the caller restricts the work to; must be the file's own if that has some
     * @throws Refused with every place that is wrong
     */
    public DeclarativeConfig read(ObjectNode file, List<String> selectTags) {
        Findings findings = new Findings();
        DeclarativeConfig config = new ConfigReader(kinds, findings, file).read();
        if (!selectTags.isEmpty()
                && !config.selectTags().isEmpty()
                && !new HashSet<>(selectTags).equals(new HashSet<>(config.selectTags()))) {
            findings.add(
                    "_info.select_tags", "is " + config.selectTags() + "; expected " + selectTags + " as asked for");
        }
        findings.refuse();
        return new DeclarativeConfig(
                selectTags.isEmpty() ? config.selectTags() : selectTags,
                config.controlPlane(),
                config.hashedPasswords(),
                config.entities());
    }

    /** What has to change. @throws Refused with every place of the file that is wrong */
    public Plan plan(UUID controlPlane, DeclarativeConfig config) {
        StoredConfig stored = StoredConfig.read(entities, kinds, controlPlane, config.selectTags());
        return new Planner(contract, ids, stored, config, new Findings()).plan();
    }

    /** Applies a plan in one transaction. @throws Refused with the place in the file, when something is in the way */
    public void apply(UUID controlPlane, Plan plan) {
        if (plan.isEmpty()) {
            return;
        }
        try {
            entities.applyAsListed(
                    controlPlane, plan.steps().stream().map(Step::operation).toList());
        } catch (Refused refused) {
            throw new Refused(inFile(plan, refused.problem()));
        }
    }

    /**
     * The control plane as a file.
     *
     * @param selectTags only entities with all of these; empty for all
     * @param name what the file says about the control plane's name
     */
    public ObjectNode export(UUID controlPlane, Optional<String> name, List<String> selectTags) {
        return new Exporter(kinds, StoredConfig.read(entities, kinds, controlPlane, selectTags)).export(name);
    }

    /**
     * Every entity as clients see it, by kind and id.
     *
     * @param selectTags only entities with all of these; empty for all
     */
    public ObjectNode flat(UUID controlPlane, List<String> selectTags) {
        StoredConfig stored = StoredConfig.read(entities, kinds, controlPlane, selectTags);
        ObjectNode flat = JsonNodeFactory.instance.objectNode();
        for (String kind : kinds.inOrder()) {
            stored.of(kind).forEach((id, entity) -> {
                if (stored.inScope(kind, entity)) {
                    flat.withObject("/" + kind).set(id.toString(), entity);
                }
            });
        }
        return flat;
    }

    /** A file's tree as YAML. */
    public static String yaml(JsonNode file) {
        return YamlTree.write(file);
    }

    /**
     * Reads a YAML or JSON text: one declarative file, or Kubernetes manifests, which become one.
     *
     * @param environment what the text may refer to
     * @throws Refused naming the line or the manifest that can't be read
     */
    public static ObjectNode file(String text, EnvironmentReferences environment) {
        List<ObjectNode> documents = new ArrayList<>();
        for (JsonNode document : YamlTree.read(text, environment)) {
            if (document instanceof ObjectNode object) {
                documents.add(object);
            } else {
                throw YamlTree.refused("expected a declarative configuration, which is a map");
            }
        }
        if (documents.stream().anyMatch(KubernetesManifests::isManifest)) {
            return KubernetesManifests.file(documents);
        }
        if (documents.isEmpty()) {
            throw YamlTree.refused("expected a declarative configuration");
        }
        if (documents.size() != 1) {
            throw YamlTree.refused(
                    "expected a declarative configuration, but the text has " + documents.size() + " documents");
        }
        return documents.get(0);
    }

    private static Problem inFile(Plan plan, Problem problem) {
        List<Violation> violations = new ArrayList<>();
        String message = problem.message();
        for (Violation violation : problem.violations()) {
            List<Object> path = violation.path();
            if (path.size() > 1
                    && path.get(1) instanceof Integer index
                    && index < plan.steps().size()) {
                Step step = plan.steps().get(index);
                String place = step.place().isEmpty() ? "deletion of " + step.kind() + " " + step.name() : step.place();
                violations.add(Violation.of(Findings.at(place, path.subList(2, path.size())), violation.message()));
                message = message.replaceFirst("^operations\\.[0-9]+", Matcher.quoteReplacement(place));
            } else {
                violations.add(violation);
            }
        }
        return new Problem(problem.type(), message, violations, problem.fields());
    }
}
