package dev.bindery.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    @Test
    void threadsAreVirtualWhereTheJvmHasThem() {
        ExecutorService threads = Threads.open();
        try {
            assertThat(threads instanceof ThreadPoolExecutor)
                    .as("a bounded number of threads, on Java %s", Runtime.version())
                    .isEqualTo(Runtime.version().feature() < 21);
        } finally {
            threads.shutdownNow();
        }
    }
}
