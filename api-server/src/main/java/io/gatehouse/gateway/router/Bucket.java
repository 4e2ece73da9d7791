package io.gatehouse.gateway.router;

import io.gatehouse.collection.ShardedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The candidates whose path begins with the same text, in the order in which they are tried. Immutable.
 *
 * @param byHost those whose hosts are all plain
 */
record Bucket<T>(List<Candidate<T>> anyHost, ShardedMap<String, List<Candidate<T>>> byHost) {
    static <T> Bucket<T> empty() {
        return new Bucket<>(List.of(), ShardedMap.empty());
    }

    boolean isEmpty() {
        return anyHost.isEmpty() && byHost.size() == 0;
    }

    /** The hosts under which a candidate is found; empty when that takes a look at the pattern. */
    private static List<String> plainHosts(Candidate<?> candidate) {
        List<HostPattern> hosts = candidate.hosts();
        return hosts.stream().allMatch(it -> it.kind() == HostPattern.Kind.EXACT)
                ? hosts.stream().map(HostPattern::text).distinct().toList()
                : List.of();
    }

    private static <T> List<Candidate<T>> changed(
            List<Candidate<T>> before, List<Candidate<T>> added, Set<Candidate<T>> removed) {
        List<Candidate<T>> after = new ArrayList<>(before.size() + added.size());
        before.forEach(candidate -> {
            if (!removed.contains(candidate)) {
                after.add(candidate);
            }
        });
        after.addAll(added);
        after.sort(Candidate::compare);
        return List.copyOf(after);
    }

    /** Gathers what comes into a bucket and what leaves it, so that many changes cost one copy. */
    static final class Edit<T> {
        private final Set<Candidate<T>> removed = new HashSet<>();
        private final List<Candidate<T>> anyHost = new ArrayList<>();
        private final Map<String, List<Candidate<T>>> byHost = new HashMap<>();
        private boolean anyHostChanged;

        void add(Candidate<T> candidate) {
            List<String> hosts = plainHosts(candidate);
            if (hosts.isEmpty()) {
                anyHost.add(candidate);
                anyHostChanged = true;
            }
            hosts.forEach(host ->
                    byHost.computeIfAbsent(host, key -> new ArrayList<>()).add(candidate));
        }

        void remove(Candidate<T> candidate) {
            removed.add(candidate);
            List<String> hosts = plainHosts(candidate);
            anyHostChanged |= hosts.isEmpty();
            hosts.forEach(host -> byHost.computeIfAbsent(host, key -> new ArrayList<>()));
        }

        Bucket<T> apply(Bucket<T> before) {
            ShardedMap.Edit<String, List<Candidate<T>>> hosts = before.byHost.edit();
            byHost.forEach((host, added) -> {
                List<Candidate<T>> known = hosts.get(host);
                List<Candidate<T>> after = changed(known == null ? List.of() : known, added, removed);
                if (after.isEmpty()) {
                    hosts.remove(host);
                } else {
                    hosts.put(host, after);
                }
            });
            return new Bucket<>(
                    anyHostChanged ? changed(before.anyHost, anyHost, removed) : before.anyHost, hosts.build());
        }
    }
}
