package io.gatehouse.plugins.aiproxyadvanced;

import io.gatehouse.gateway.balancer.Hash;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rendezvous hashing: every member draws a number for the key, weighted so that the highest one is a member's as often
 * as its weight says. A member that comes or goes moves only its own keys.
 */
final class ConsistentHashing implements Selection {
    private final List<Member> members;
    private final long[] seeds;
    private final LongSupplier random;

    /** @param random stands in for a key that is missing */
    ConsistentHashing(List<Member> members, LongSupplier random) {
        this.members = List.copyOf(members);
        this.seeds =
                members.stream().mapToLong(member -> Hash.of(member.name())).toArray();
        this.random = random;
    }

    @Override
    public @Nullable Member pick(@Nullable String key, Predicate<Member> usable) {
        long hash = key == null ? random.getAsLong() : Hash.of(key);
        Member best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < seeds.length; i++) {
            Member member = members.get(i);
            double draw = draw(Hash.mix(hash ^ seeds[i]), member.weight());
            if (draw > highest && usable.test(member)) {
                highest = draw;
                best = member;
            }
        }
        return best;
    }

    /** Of exponentially distributed numbers with rates w, the smallest is that of w in w / sum of all cases. */
    private static double draw(long hash, int weight) {
        double uniform = ((hash >>> 11) + 0.5) * 0x1.0p-53;
        return Math.log(uniform) / weight;
    }
}
