package io.gatehouse.plugins.aiproxyadvanced;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The member with the lowest figure; equal ones take turns. */
final class Lowest implements Selection {
    private final List<Member> members;
    private final ToDoubleFunction<Member> figure;
    private final AtomicInteger turn = new AtomicInteger();

    Lowest(List<Member> members, ToDoubleFunction<Member> figure) {
        this.members = List.copyOf(members);
        this.figure = figure;
    }

    @Override
    public @Nullable Member pick(@Nullable String key, Predicate<Member> usable) {
        int start = Math.floorMod(turn.getAndIncrement(), members.size());
        Member best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get((start + i) % members.size());
            double its = figure.applyAsDouble(member);
            if (its < least && usable.test(member)) {
                least = its;
                best = member;
            }
        }
        return best;
    }
}
