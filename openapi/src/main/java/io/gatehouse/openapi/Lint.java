package io.gatehouse.openapi;

import java.util.ArrayList;
import java.util.List;

/** The rules that the joined document must keep. */
final class Lint {
    private Lint() {}

    /** Every broken rule as {@code file: reason}. */
    static List<String> problems(Joined joined) {
        List<String> problems = new ArrayList<>();
        for (LintRule rule : List.of(
                new ReferencesResolve(),
                new OperationsComplete(),
                new SchemasUsed(),
                new KeywordsKnown(),
                new DefaultsValid())) {
            rule.check(joined, (file, reason) -> problems.add(file + ": " + reason));
        }
        return problems;
    }
}
