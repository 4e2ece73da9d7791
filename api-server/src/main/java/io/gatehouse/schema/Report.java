package io.gatehouse.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Collects violations while a document is walked; knows where the walk is. */
final class Report {
    /** A body of megabytes can break a rule in every element; nobody reads more than this. */
    static final int MOST = 200;

    private final Deque<Object> place = new ArrayDeque<>();
    private final List<Violation> violations = new ArrayList<>();
    private final Collection<List<String>> ignored;
    private final Set<String> customPlugins;

    /**
     * @param ignored what is wrong at or below one of these paths is not reported
     * @param customPlugins plugins that exist beside those of the contract
     */
    Report(Collection<List<String>> ignored, Set<String> customPlugins) {
        this.ignored = ignored;
        this.customPlugins = Set.copyOf(customPlugins);
    }

    /** Whether there is a plugin of this name, which the contract doesn't have. */
    boolean hasCustomPlugin(String name) {
        return customPlugins.contains(name);
    }

    /** Steps into a field or list element. */
    void enter(Object segment) {
        place.addLast(segment);
    }

    /** Steps back out. */
    void leave() {
        place.removeLast();
    }

    /** The value at the current place is wrong. */
    void add(String message) {
        add(List.of(), message);
    }

    /** The value at {@code path} from the current place is wrong. */
    void add(List<Object> path, String message) {
        List<Object> absolute = absolute(path);
        boolean heard = ignored.stream()
                .noneMatch(prefix -> absolute.size() >= prefix.size()
                        && absolute.subList(0, prefix.size()).equals(prefix));
        if (heard && violations.size() < MOST) {
            violations.add(new Violation(absolute, message));
        }
    }

    /** The record at the current place breaks a rule between its fields. */
    void addEntity(String message) {
        add(place.isEmpty() ? List.of() : List.of(Violation.ENTITY), message);
    }

    /** Whether something at or below {@code path} from the current place, or on the way to it, is wrong already. */
    boolean failed(List<Object> path) {
        List<Object> wanted = absolute(path);
        for (Violation violation : violations) {
            List<Object> found = violation.path();
            int shared = Math.min(found.size(), wanted.size());
            if (shared > place.size() && found.subList(0, shared).equals(wanted.subList(0, shared))) {
                return true;
            }
        }
        return false;
    }

    List<Violation> violations() {
        return violations;
    }

    private List<Object> absolute(List<Object> path) {
        List<Object> absolute = new ArrayList<>(place);
        absolute.addAll(path);
        return absolute;
    }
}
