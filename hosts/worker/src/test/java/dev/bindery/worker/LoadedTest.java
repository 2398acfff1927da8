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
            function.took(SHORT, false);
            calls++;
        }
        return calls;
    }

    @Test
    void aFunctionHasToProveItself() {
        assertThat(untilQuick()).isEqualTo(32);
    }

    @Test
    void whatIsOftenLongStaysOnThreads() {
        for (int i = 0; i < 10_000; i++) {
            function.took(i % 8 == 0 ? LONG : SHORT, false);
            assertThat(function.isQuick()).isFalse();
        }
    }

    @Test
    void onAThreadOfItsOwnACallMayTakeLonger() {
        for (int i = 0; i < 32; i++) {
            assertThat(function.isQuick()).isFalse();
            function.took(LONGER, false);
        }
        assertThat(function.isQuick()).isTrue();
    }

    @Test
    void aRareLongCallIsForgiven() {
        untilQuick();
        for (int i = 1; i < 10_000; i++) {
            function.took(i % 10 == 0 ? LONG : SHORT, true);
            assertThat(function.isQuick()).isTrue();
        }
    }

    @Test
    void longerCallsEndItForLongerEachTime() {
        for (int needed = 32; needed < 8192; needed *= 2) {
            assertThat(untilQuick()).isEqualTo(needed);
            for (int i = 0; i < 4; i++) {
                assertThat(function.isQuick()).isTrue();
                function.took(LONGER, true);
            }
            assertThat(function.isQuick()).isFalse();
        }
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
        function.took(LONG, true);
        assertThat(untilQuick()).isEqualTo(64);
    }

    @Test
    void whatBeganElsewhereBeforeSaysNothing() {
        untilQuick();
        for (int i = 0; i < 100; i++) {
            function.took(LONG, false);
        }
        assertThat(function.isQuick()).isTrue();
    }
}
