package io.gatehouse.plugins.aiproxyadvanced;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Hands out its members in turn, each as often as its weight says, without a lock. The weights lie side by side on a
 * ring as long as their sum; each call takes a step of about the golden ratio of that length. A step without a common
 * divisor visits every place once per round, so the shares are exact, and the golden ratio keeps a heavy member from
 * getting its turns in a row.
 */
final class RoundRobin<T> {
    private static final double GOLDEN = 0.618033988749895;
    private static final int MOST_LOOKS = 64;

    private final List<T> members;
    private final int[] ends;
    private final int length;
    private final long step;
    private final AtomicInteger calls = new AtomicInteger();

    /** @param weight of a member, at least 1 */
    RoundRobin(List<T> members, ToIntFunction<T> weight) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("there is at least one member");
        }
        this.members = List.copyOf(members);
        int[] weights = this.members.stream().mapToInt(weight).toArray();
        int divisor = Arrays.stream(weights).reduce(0, RoundRobin::gcd);
        this.ends = new int[weights.length];
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum = Math.addExact(sum, weights[i] / divisor);
            ends[i] = sum;
        }
        this.length = sum;
        // Equal weights take turns in the order they are written.
        this.step = sum == weights.length ? 1 : coprime(sum);
    }

    /** The member whose turn it is among the usable ones; null when there are none. */
    @Nullable
    T next(Predicate<? super T> usable) {
        // So many turns come, almost always, to one of the usable members if their weight is more than a few per cent.
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            T member = next();
            if (usable.test(member)) {
                return member;
            }
        }
        for (int i = 0; i < members.size(); i++) {
            if (usable.test(members.get(i))) {
                return members.get(i);
            }
        }
        return null;
    }

    T next() {
        if (members.size() == 1) {
            return members.get(0);
        }
        long call = Integer.toUnsignedLong(calls.getAndIncrement());
        int place = (int) (call * step % length);
        int found = Arrays.binarySearch(ends, place);
        // A place equal to an end belongs to the next member.
        return members.get(found >= 0 ? found + 1 : -found - 1);
    }

    private static int coprime(int length) {
        int step = Math.max(1, (int) Math.round(length * GOLDEN));
        while (gcd(step, length) != 1) {
            step++;
        }
        return step;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
