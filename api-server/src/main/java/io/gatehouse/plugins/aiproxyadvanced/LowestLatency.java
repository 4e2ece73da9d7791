package io.gatehouse.plugins.aiproxyadvanced;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The quickest member; now and then any of them, so that one that has become quick is noticed. */
final class LowestLatency implements Selection {
    /** One request of so many goes anywhere. */
    private static final int TRICKLE = 50;

    private final List<Member> members;
    private final Selection quickest;
    private final LongSupplier random;

    LowestLatency(List<Member> members, LongSupplier clock, LongSupplier random) {
        this.members = List.copyOf(members);
        this.quickest = new Lowest(members, member -> member.latency().at(clock.getAsLong()));
        this.random = random;
    }

    @Override
    public @Nullable Member pick(@Nullable String key, Predicate<Member> usable) {
        long drawn = random.getAsLong();
        if (Math.floorMod(drawn, TRICKLE) == 0) {
            Member any = members.get((int) Math.floorMod(drawn / TRICKLE, (long) members.size()));
            if (usable.test(any)) {
                return any;
            }
        }
        return quickest.pick(key, usable);
    }
}
