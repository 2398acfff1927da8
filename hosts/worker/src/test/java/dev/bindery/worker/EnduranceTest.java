package dev.bindery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.worker.WorkerWire;
import dev.bindery.worker.Requests.Asked;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Many calls, with all that can go wrong among them; as many as {@code -Dworker.calls} says. */
class EnduranceTest {
    private static final int CALLS = Integer.getInteger("worker.calls", 100_000);
    private static final int AT_ONCE = 64;
    private static final int MORE = 1_000_000;

    @TempDir
    Path folder;

    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ConcurrentLinkedQueue<String> problems = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private Supplier<String> said = () -> "";

    @AfterEach
    void end() {
        later.shutdownNow();
    }

    private Running start(Stage stage) {
        Running running = stage.start();
        said = () -> running.wire().process().console().text();
        return running;
    }

    private void ask(WorkerWire wire, Asked asked) throws InterruptedException {
        free.acquire();
        wire.invoke(asked.request()).whenComplete((response, failure) -> {
            String problem = failure == null ? asked.problem(response) : failure + " of " + asked.request();
            if (!problem.isEmpty()) {
                problems.add(problem);
            }
            answered.incrementAndGet();
            free.release();
        });
    }

    private void awaitAll() throws InterruptedException {
        free.acquire(AT_ONCE);
        free.release(AT_ONCE);
        assertThat(problems.stream().limit(5)).as("it said: %s", said.get()).isEmpty();
    }

    /** One in ten is malformed or fails, one in fifty is cancelled, which one in a hundred only waits for. */
    private void calls(WorkerWire wire, int count, Random random) throws InterruptedException {
        Requests requests = new Requests(wire);
        for (int i = 0; i < count; i++) {
            boolean held = i % 100 == 50;
            Asked asked = i % 10 == 9 ? requests.wrong(i / 10) : held ? requests.held(i) : requests.right(i);
            ask(wire, asked);
            if (held || random.nextInt(100) == 0) {
                String id = asked.request().getInvocationId();
                later.schedule(() -> wire.cancel(id), random.nextInt(20), TimeUnit.MILLISECONDS);
            }
            if (count == CALLS && i == count / 2) {
                wire.read(false);
                later.schedule(() -> wire.read(true), 5, TimeUnit.SECONDS);
            }
        }
        awaitAll();
    }

    /** What is reachable in the worker's heap. */
    private static long live(WorkerWire wire) throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(wire.process().pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        List<String> lines =
                new String(jcmd.getInputStream().readAllBytes()).lines().toList();
        String total = lines.stream()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(String.join("\n", lines)));
        return Long.parseLong(total.split("\\s+")[2]);
    }

    @Test
    void callsAreAnsweredRightWhateverGoesWrong() throws Exception {
        try (Running running = start(Stage.of(folder).setting("JAVA_OPTS", "-Xmx256m"))) {
            WorkerWire wire = running.wire();
            calls(wire, 3000, new Random(1));
            long before = live(wire);
            int warm = answered.get();
            long start = System.nanoTime();
            calls(wire, CALLS, new Random(2));
            long millis = (System.nanoTime() - start) / 1_000_000;
            long after = live(wire);
            System.out.printf(
                    "%d calls in %d ms; the heap had %d bytes before and %d after%n",
                    answered.get() - warm, millis, before, after);
            assertThat(answered.get() - warm).isEqualTo(CALLS);
            assertThat(after).isLessThan(before + MORE);
            wire.terminate();
            assertThat(wire.process().exitStatus(Duration.ofSeconds(20))).isZero();
        }
    }

    @Test
    void aHostThatDoesNotReadIsAwaited() throws Exception {
        try (Running running = start(Stage.of(folder, "Size").setting("JAVA_OPTS", "-Xmx96m"))) {
            WorkerWire wire = running.wire();
            Requests requests = new Requests(wire);
            wire.read(false);
            later.schedule(() -> wire.read(true), 5, TimeUnit.SECONDS);
            for (int i = 0; i < 300; i++) {
                ask(wire, requests.large(i, 1_000_000));
            }
            awaitAll();
        }
    }

    /** Several times what the heap has. */
    @Test
    void aHostThatSendsWithoutEndIsHeldUp() throws Exception {
        try (Running running = start(Stage.of(folder, "Sleeps").setting("JAVA_OPTS", "-Xmx64m"))) {
            WorkerWire wire = running.wire();
            Requests requests = new Requests(wire);
            free.release(MORE);
            for (int i = 0; i < 2000; i++) {
                ask(wire, requests.slow(300, 100_000));
            }
            free.acquire(MORE);
            awaitAll();
        }
    }

    /**
     * Calls that want memory at that time may fail for want of it; but they say so, and no later ones do. Not in every
     * build: what the JVM's own classes do without memory is a matter of chance.
     */
    @Test
    @EnabledIfSystemProperty(named = "worker.fullHeap", matches = "true")
    void aHeapThatOneCallFillsUpIsThereAgainForOthers() throws Exception {
        try (Running running = start(Stage.of(folder).setting("JAVA_OPTS", "-Xmx64m"))) {
            WorkerWire wire = running.wire();
            Requests requests = new Requests(wire);
            for (int i = 0; i < 2000; i++) {
                ask(wire, i % 200 == 100 ? requests.exhausting(100_000) : requests.right(i));
            }
            free.acquire(AT_ONCE);
            free.release(AT_ONCE);
            problems.removeIf(problem -> problem.endsWith("but there is '" + OutOfMemoryError.class.getName() + "'")
                    || problem.endsWith("OutOfMemoryError: Java heap space'"));
            for (int i = 0; i < 2000; i++) {
                ask(wire, requests.right(i));
            }
            awaitAll();
        }
    }
}
