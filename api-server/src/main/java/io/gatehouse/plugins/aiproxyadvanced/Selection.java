package io.gatehouse.plugins.aiproxyadvanced;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One way of choosing among targets. Any thread may use it. */
@FunctionalInterface
interface Selection {
    /**
     * A member that may be used, null when none may.
     *
     * @param key what the request is hashed by; null when it has nothing of the kind
     */
    @Nullable
    Member pick(@Nullable String key, Predicate<Member> usable);

    /** Each in turn, as often as its weight says. */
    static Selection roundRobin(List<Member> members) {
        RoundRobin<Member> turns = new RoundRobin<>(members, Member::weight);
        return (key, usable) -> turns.next(usable);
    }

    /** The one with the fewest requests in flight for its weight. */
    static Selection leastConnections(List<Member> members) {
        return new Lowest(members, member -> (member.inFlight() + 1.0) / member.weight());
    }

    /** The one that was used least lately for its weight. */
    static Selection lowestUsage(List<Member> members, LongSupplier clock) {
        return new Lowest(members, member -> member.used().at(clock.getAsLong(), member.inFlight()) / member.weight());
    }

    /** The heaviest ones in turn; lighter ones only while none of those can be used. */
    static Selection priority(List<Member> members) {
        List<Selection> groups = members.stream()
                .collect(Collectors.groupingBy(
                        Member::weight, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()))
                .values()
                .stream()
                .map(Selection::roundRobin)
                .toList();
        return (key, usable) -> {
            for (Selection group : groups) {
                Member member = group.pick(key, usable);
                if (member != null) {
                    return member;
                }
            }
            return null;
        };
    }
}
