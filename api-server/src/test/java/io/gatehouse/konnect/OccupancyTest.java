package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import org.junit.jupiter.api.Test;

class OccupancyTest {
    private final Occupancy occupancy = new Occupancy(2);

    @Test
    void refusesWhatIsBeyondItsBoundAndNothingElse() {
        String answer = occupancy.with(() -> occupancy.with(() -> {
            Refused refused = assertThrows(Refused.class, () -> occupancy.with(() -> "a third"));
            assertEquals(ProblemType.UNAVAILABLE, refused.problem().type());
            return refused.problem().message();
        }));
        assertEquals("The server is busy with 2 requests; nothing was changed", answer);
        assertEquals("again", occupancy.with(() -> "again"));
    }

    @Test
    void aFailureFreesItsPlace() {
        for (int i = 0; i < 5; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> occupancy.with(() -> {
                        throw new IllegalStateException("for the test");
                    }));
        }
        assertEquals("free", occupancy.with(() -> "free"));
    }
}
