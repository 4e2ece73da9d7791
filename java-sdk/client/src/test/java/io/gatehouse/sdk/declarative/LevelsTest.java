package io.gatehouse.sdk.declarative;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.sdk.declarative.contract.Contract;
import io.gatehouse.sdk.declarative.kind.Kinds;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsTest {
    private static final Kinds KINDS = new Kinds(Contract.load());

    @Test
    void refusesDeclarationsThatReferToEachOther() {
        List<Declaration> circle = DesiredState.controlPlane(
                        "prod",
                        cp -> cp.entity("services", "a", a -> a.reference("/tags/0", Reference.to("b")))
                                .entity("services", "b", b -> b.reference("/tags/0", Reference.to("a"))))
                .controlPlanes()
                .get(0)
                .declarations();

        assertTrue(String.valueOf(assertThrows(IllegalArgumentException.class, () -> Levels.of(KINDS, circle))
                        .getMessage())
                .contains("a refers to itself through a, b"));
    }
}
