package io.gatehouse.sdk.declarative;

import io.gatehouse.sdk.declarative.Change.Action;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The order of a plan: control planes; deletions that make room; what is written, references before what refers to
 * them; the other deletions, the other way round; control planes that go.
 */
final class Stages {
    private Stages() {}

    static List<List<Change>> of(List<Change> changes) {
        List<List<Change>> stages = new ArrayList<>();
        add(stages, changes, change -> change.isOfControlPlane() && !isDeletion(change), natural());
        add(
                stages,
                changes,
                change ->
                        isInside(change) && isDeletion(change) && change.work().early(),
                reversed());
        add(stages, changes, change -> isInside(change) && !isDeletion(change), natural());
        add(
                stages,
                changes,
                change ->
                        isInside(change) && isDeletion(change) && !change.work().early(),
                reversed());
        add(stages, changes, change -> change.isOfControlPlane() && isDeletion(change), natural());
        return stages;
    }

    static boolean isDeletion(Change change) {
        return change.action() == Action.DELETE;
    }

    private static boolean isInside(Change change) {
        return !change.isOfControlPlane();
    }

    private static Comparator<Integer> natural() {
        return Comparator.naturalOrder();
    }

    private static Comparator<Integer> reversed() {
        return Comparator.reverseOrder();
    }

    private static void add(
            List<List<Change>> stages, List<Change> changes, Predicate<Change> which, Comparator<Integer> order) {
        TreeMap<Integer, List<Change>> levels = new TreeMap<>(order);
        changes.stream()
                .filter(change -> change.action() != Action.NO_OP)
                .filter(which)
                .forEach(change -> levels.computeIfAbsent(change.work().level(), level -> new ArrayList<>())
                        .add(change));
        stages.addAll(levels.values());
    }
}
