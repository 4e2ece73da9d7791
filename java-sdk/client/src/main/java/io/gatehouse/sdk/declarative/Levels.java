package io.gatehouse.sdk.declarative;

import io.gatehouse.sdk.declarative.kind.Kinds;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which declarations come before which: by what they refer to, and by the order of the kinds. */
final class Levels {
    private final Kinds kinds;
    private final Map<String, Declaration> declarations = new LinkedHashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private final Set<String> underWay = new LinkedHashSet<>();

    private Levels(Kinds kinds, List<Declaration> declared) {
        this.kinds = kinds;
        declared.forEach(each -> declarations.put(each.address(), each));
    }

    /** @throws IllegalArgumentException when declarations refer to each other in a circle */
    static Map<String, Integer> of(Kinds kinds, List<Declaration> declared) {
        Levels levels = new Levels(kinds, declared);
        declared.forEach(levels::level);
        return levels.levels;
    }

    private int level(Declaration declaration) {
        Integer known = levels.get(declaration.address());
        if (known != null) {
            return known;
        }
        if (!underWay.add(declaration.address())) {
            throw new IllegalArgumentException(
                    declaration.address() + " refers to itself through " + String.join(", ", underWay));
        }
        int level = kinds.kind(declaration.address(), declaration.kind()).rank();
        for (Reference reference : declaration.references().values()) {
            for (Reference.Target target : reference.targets()) {
                Optional<Declaration> declared = target.fold(
                        to -> Optional.ofNullable(declarations.get(to.address())),
                        existing -> Optional.empty(),
                        controlPlane -> Optional.empty());
                level = Math.max(level, declared.map(each -> level(each) + 1).orElse(0));
            }
        }
        underWay.remove(declaration.address());
        levels.put(declaration.address(), level);
        return level;
    }
}
