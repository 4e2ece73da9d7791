package io.gatehouse.configfiles;

import io.gatehouse.configfiles.hcl.HclException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong, up to a bound that keeps the message readable. */
public final class Problems {
    private static final int MOST = 50;

    private final List<String> problems = new ArrayList<>();

    /** Runs a step of the reading; what it finds wrong is kept, and the reading goes on. */
    public void during(Runnable step) {
        try {
            step.run();
        } catch (HclException | IllegalArgumentException e) {
            add(String.valueOf(e.getMessage()));
        }
    }

    public void add(String problem) {
        if (problems.contains(problem)) {
            return;
        }
        if (problems.size() < MOST) {
            problems.add(problem);
        } else if (problems.size() == MOST) {
            problems.add("… and more; these are the first " + MOST);
        }
    }

    /** @throws ConfigFileException when anything was found */
    public void check() {
        if (!problems.isEmpty()) {
            throw new ConfigFileException(problems);
        }
    }

    /** The result of a step that can't go on after a problem. */
    public static <T> T whole(Supplier<T> step) {
        try {
            return step.get();
        } catch (HclException | IllegalArgumentException e) {
            throw new ConfigFileException(List.of(String.valueOf(e.getMessage())));
        }
    }
}
