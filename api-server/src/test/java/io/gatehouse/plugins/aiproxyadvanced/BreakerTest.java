package io.gatehouse.plugins.aiproxyadvanced;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BreakerTest {
    private static final long TIMEOUT = 10;

    private final Breaker breaker = new Breaker(3, TIMEOUT);

    @Test
    void addsFailuresUpWhateverComesBetween() {
        breaker.failed(1);
        breaker.succeeded(2);
        breaker.failed(3);
        breaker.succeeded(4);
        assertTrue(breaker.admits(5));
        breaker.failed(5);
        assertFalse(breaker.admits(6));
        assertFalse(breaker.admits(14));
    }

    @Test
    void forgetsFailuresOnASuccessAfterTheTimeout() {
        breaker.failed(1);
        breaker.failed(2);
        breaker.succeeded(12);
        breaker.failed(13);
        breaker.failed(14);
        assertTrue(breaker.admits(15));
    }

    @Test
    void letsOneRequestThroughPerTimeout() {
        open();
        assertTrue(breaker.admits(13));
        assertTrue(breaker.claim(13));
        assertFalse(breaker.admits(13));
        assertFalse(breaker.claim(13));
        assertFalse(breaker.admits(22));
        assertTrue(breaker.claim(23));
    }

    @Test
    void staysOpenWhenThatRequestFailsAndClosesWhenItSucceeds() {
        open();
        assertTrue(breaker.claim(13));
        breaker.failed(14);
        assertFalse(breaker.admits(23));
        assertTrue(breaker.claim(24));
        breaker.succeeded(24);
        assertTrue(breaker.admits(25));
        assertTrue(breaker.claim(25));
        breaker.failed(26);
        breaker.failed(27);
        assertTrue(breaker.admits(28), "it counts anew");
    }

    @Test
    void isNotClosedByARequestThatBeganBefore() {
        open();
        breaker.succeeded(0);
        assertFalse(breaker.admits(4));
    }

    @Test
    void neverOpensWithoutALimit() {
        Breaker none = new Breaker(0, TIMEOUT);
        for (int i = 0; i < 100; i++) {
            none.failed(i);
        }
        assertTrue(none.admits(100) && none.claim(100));
    }

    private void open() {
        breaker.failed(1);
        breaker.failed(2);
        breaker.failed(3);
    }
}
