package dev.bindery.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class FunctionInstancesTest {
    private static final List<String> CLOSED = new ArrayList<>();
    private static Supplier<@Nullable Object> supply = () -> null;

    @TempDir
    private Path folder;

    static class Closing implements AutoCloseable {
        @Override
        public void close() throws IOException {
            CLOSED.add(getClass().getSimpleName());
        }
    }

    static final class First extends Closing {}

    static final class Second extends Closing {}

    static final class Failing extends Closing {
        @Override
        public void close() throws IOException {
            super.close();
            throw new IOException("cannot close");
        }
    }

    /** Registered by the tests that ask for it. */
    public static final class Provider implements InstanceProvider {
        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable T instance(Class<T> type) throws Exception {
            try {
                return (T) supply.get();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    public static final class Another implements InstanceProvider {
        @Override
        public <T> @Nullable T instance(Class<T> type) {
            return null;
        }
    }

    @BeforeEach
    @AfterEach
    void forget() {
        CLOSED.clear();
        supply = () -> null;
    }

    private static FunctionInstances instances() {
        return new FunctionInstances(FunctionInstancesTest.class.getClassLoader());
    }

    private FunctionInstances instances(Class<?>... providers) throws IOException {
        Path file = folder.resolve("META-INF/services/" + InstanceProvider.class.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(providers).stream().map(Class::getName).toList());
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            return new FunctionInstances(loader);
        }
    }

    @Test
    void makesOneInstanceOfAClass() {
        FunctionInstances instances = instances();
        First first = instances.get(First.class, First::new);
        assertThat(instances.get(First.class, First::new)).isSameAs(first);
    }

    @Test
    void makesOneForManyFirstCalls() throws Exception {
        FunctionInstances instances = instances();
        AtomicInteger made = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<First> firstCall = () -> {
                start.await();
                return instances.get(First.class, () -> {
                    made.incrementAndGet();
                    return new First();
                });
            };
            List<Future<First>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                calls.add(threads.submit(firstCall));
            }
            start.countDown();
            First first = calls.get(0).get(10, TimeUnit.SECONDS);
            for (Future<First> call : calls) {
                assertThat(call.get(10, TimeUnit.SECONDS)).isSameAs(first);
            }
            assertThat(made).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void makingOneMayAskForAnother() {
        FunctionInstances instances = instances();
        instances.get(First.class, () -> {
            instances.get(Second.class, Second::new);
            return new First();
        });
        instances.close();
        assertThat(CLOSED).containsExactly("First", "Second");
    }

    @Test
    void makingOneMayNotAskForItself() {
        FunctionInstances instances = instances();
        assertThatThrownBy(() -> instances.get(First.class, () -> {
                    instances.get(Second.class, () -> {
                        instances.get(First.class, First::new);
                        return new Second();
                    });
                    return new First();
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(First.class.getName())
                .hasMessageContaining("asks for that instance itself");
        assertThat(instances.get(First.class, First::new)).isNotNull();
    }

    @Test
    void twoThatAskForEachOtherFailInsteadOfWaitingForever() throws Exception {
        FunctionInstances instances = instances();
        CyclicBarrier bothBegun = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> calls = List.of(
                    threads.submit(() -> instances.get(First.class, () -> {
                        await(bothBegun);
                        instances.get(Second.class, Second::new);
                        return new First();
                    })),
                    threads.submit(() -> instances.get(Second.class, () -> {
                        await(bothBegun);
                        instances.get(First.class, First::new);
                        return new Second();
                    })));
            assertThat(calls)
                    .anySatisfy(call -> assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS))
                            .hasMessageContaining("asks for that instance itself"));
            assertThat(calls)
                    .allSatisfy(
                            call -> assertThat(call.isDone() || finishes(call)).isTrue());
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean finishes(Future<?> call) throws Exception {
        try {
            call.get(10, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            // It may have lost as well.
        }
        return call.isDone();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void triesAgainAfterAFailure() {
        FunctionInstances instances = instances();
        assertThatThrownBy(() -> instances.get(First.class, () -> {
                    throw new IllegalStateException("not yet");
                }))
                .hasMessage("not yet");
        assertThat(instances.get(First.class, First::new)).isNotNull();
    }

    @Test
    void closesTheLastMadeFirstAndEveryOne() {
        FunctionInstances instances = instances();
        instances.get(First.class, First::new);
        instances.get(Failing.class, Failing::new);
        instances.get(String.class, () -> "not closeable");
        instances.get(Second.class, Second::new);
        assertThatThrownBy(instances::close)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot close")
                .hasCauseInstanceOf(IOException.class);
        assertThat(CLOSED).containsExactly("Second", "Failing", "First");
        instances.close();
        assertThat(CLOSED).hasSize(3);
    }

    @Test
    void makesNoMoreAfterTheEnd() {
        FunctionInstances instances = instances();
        First first = instances.get(First.class, First::new);
        instances.close();
        assertThat(instances.get(First.class, First::new)).isSameAs(first);
        assertThatThrownBy(() -> instances.get(Second.class, Second::new)).hasMessageContaining("shutting down");
    }

    @Test
    void asksTheProviderFirst() throws IOException {
        FunctionInstances instances = instances(Provider.class);
        First own = new First();
        supply = () -> own;
        assertThat(instances.get(First.class, First::new)).isSameAs(own);
        supply = () -> null;
        assertThat(instances.get(Second.class, Second::new)).isNotNull();
        instances.close();
        assertThat(CLOSED).containsExactly("Second", "First");
    }

    @Test
    void saysWhatAProviderDidWrong() throws IOException {
        FunctionInstances instances = instances(Provider.class);
        supply = () -> {
            throw new UncheckedIOException(new IOException("no database"));
        };
        assertThatThrownBy(() -> instances.get(First.class, First::new))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(
                        Provider.class.getName() + " could not make an instance of " + First.class.getName())
                .hasRootCauseMessage("no database");
        supply = () -> "text";
        assertThatThrownBy(() -> instances.get(First.class, First::new))
                .hasMessageContaining("made an instance of java.lang.String where " + First.class.getName());
    }

    @Test
    void takesOneProviderOnly() {
        assertThatThrownBy(() -> instances(Provider.class, Another.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Provider.class.getName())
                .hasMessageContaining(Another.class.getName())
                .hasMessageContaining("META-INF/services/dev.bindery.spi.InstanceProvider");
    }
}
