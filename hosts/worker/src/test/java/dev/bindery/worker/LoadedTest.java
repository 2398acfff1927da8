package dev.bindery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When a function's calls are run by the thread that reads. */
class LoadedTest {
    private static final long SHORT = 10_000;
    private static final long LONGER = 200_000;
    private static final long LONG = 5_000_000;

    private final Loaded function = new Loaded(task -> {});

    /** How many short calls it takes. */
    private int untilQuick() {
        int calls = 0;
        while (!function.isQuick()) {
            function.took(SHORT);
            calls++;
        }
        return calls;
    }

    @Test
    void aFunctionHasToProveItself() {
        assertThat(untilQuick()).isEqualTo(32);
    }

    @Test
    void whatIsOftenLongerStaysOnThreads() {
        for (int i = 0; i < 10_000; i++) {
            function.took(i % 8 == 0 ? LONGER : SHORT);
            assertThat(function.isQuick()).isFalse();
        }
    }

    @Test
    void aRareLongerCallIsForgiven() {
        for (int i = 1; i < 10_000; i++) {
            function.took(i % 100 == 0 ? LONGER : SHORT);
        }
        assertThat(function.isQuick()).isTrue();
    }

    @Test
    void callsThatGetLongerEndIt() {
        untilQuick();
        for (int i = 0; i < 4; i++) {
            assertThat(function.isQuick()).isTrue();
            function.took(LONGER);
        }
        assertThat(function.isQuick()).isFalse();
        assertThat(untilQuick()).isEqualTo(32);
    }

    @Test
    void aCallThatHoldsUpOthersEndsItForLongerEachTime() {
        for (int needed = 32; needed < 8192; needed *= 2) {
            assertThat(untilQuick()).isEqualTo(needed);
            function.slow();
            assertThat(function.isQuick()).isFalse();
        }
        for (int i = 0; i < 3; i++) {
            assertThat(untilQuick()).isEqualTo(8192);
            function.slow();
        }
    }

    @Test
    void oneCallIsNotCountedTwice() {
        untilQuick();
        function.slow();
        function.took(LONG);
        assertThat(untilQuick()).isEqualTo(64);
    }

    @Test
    void aCallDuringACollectionOfGarbageIsForgiven() {
        untilQuick();
        function.took(LONG);
        assertThat(function.isQuick()).isTrue();
    }
}
