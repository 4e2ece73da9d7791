package io.gatehouse.konnect;

import io.gatehouse.problem.Problem;
import io.gatehouse.problem.Refused;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * How many API requests this process works on at once, over all of its listeners. Each has a thread, and one that has
 * to wait for the database keeps it; so their number is bounded, whichever executor runs them.
 */
public final class Occupancy {
    /** Far more than the database can serve, and still few enough for platform threads. */
    static final int MOST = 1000;

    private static final Occupancy PROCESS = new Occupancy(MOST);

    private final int most;
    private final Semaphore free;

    Occupancy(int most) {
        this.most = most;
        this.free = new Semaphore(most);
    }

    /** The one that all listeners share, as they share the threads. */
    public static Occupancy ofThisProcess() {
        return PROCESS;
    }

    /** @throws Refused at once when there is no room */
    public <T> T with(Supplier<T> work) {
        if (!free.tryAcquire()) {
            throw new Refused(Problem.tooManyAtOnce(most));
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
