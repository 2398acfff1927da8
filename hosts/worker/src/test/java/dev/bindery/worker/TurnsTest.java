package dev.bindery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.rpc.InvocationRequest;
import dev.bindery.standin.rpc.InvocationResponse;
import dev.bindery.standin.rpc.ParameterBinding;
import dev.bindery.standin.rpc.StreamingMessage;
import dev.bindery.standin.rpc.TypedData;
import dev.bindery.standin.rpc.WorkerStatusRequest;
import dev.bindery.standin.worker.WorkerOptions;
import dev.bindery.standin.worker.WorkerWire;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls that are short, so that the thread that reads runs them, until one is not. */
class TurnsTest {
    private static final String READER = "bindery-";
    private static final int MANY = 50_000;

    @TempDir
    Path folder;

    private record Asked(String id, CompletableFuture<InvocationResponse> response) {
        String answer() throws Exception {
            return response.get(20, TimeUnit.SECONDS)
                    .getReturnValue()
                    .getBytes()
                    .toStringUtf8();
        }
    }

    private static Asked ask(WorkerWire wire, String text) {
        String id = UUID.randomUUID().toString();
        TypedData value = TypedData.newBuilder().setString(text).build();
        return new Asked(
                id,
                wire.invoke(InvocationRequest.newBuilder()
                        .setInvocationId(id)
                        .setFunctionId(wire.functionId("Turns"))
                        .addInputData(
                                ParameterBinding.newBuilder().setName("text").setData(value))
                        .build()));
    }

    private static String tell(WorkerWire wire, String text) throws Exception {
        return ask(wire, text).answer();
    }

    /** Calls until the thread that reads runs them. */
    private static void getQuick(WorkerWire wire) throws Exception {
        String thread = "";
        for (int i = 0; i < MANY; i++) {
            thread = tell(wire, "thread");
            if (thread.startsWith(READER)) {
                return;
            }
        }
        throw new AssertionError("The function has not become quick, but ran on " + thread);
    }

    private static void status(WorkerWire wire, String id) {
        wire.send(StreamingMessage.newBuilder()
                .setRequestId(id)
                .setWorkerStatusRequest(WorkerStatusRequest.getDefaultInstance())
                .build());
        assertThat(wire.answer(StreamingMessage.ContentCase.WORKER_STATUS_RESPONSE)
                        .getRequestId())
                .isEqualTo(id);
    }

    @Test
    void aCallThatBlocksHoldsUpNobodyAndEndsTheTrust() throws Exception {
        try (Running running = Stage.of(folder, "Turns").start()) {
            WorkerWire wire = running.wire();
            for (int round = 0; round < 4; round++) {
                getQuick(wire);
                Asked held = ask(wire, "hold " + round);
                List<Asked> others = new ArrayList<>();
                for (int i = 0; i < 63; i++) {
                    others.add(ask(wire, i % 20 == 7 ? "hold " + i : "own" + round + "." + i));
                }
                for (int i = 0; i < 63; i++) {
                    if (i % 20 != 7) {
                        assertThat(others.get(i).answer()).isEqualTo("own" + round + "." + i);
                    }
                }
                status(wire, "well" + round);
                assertThat(tell(wire, "thread")).doesNotStartWith(READER);
                assertThat(held.response()).isNotDone();
                wire.cancel(held.id());
                assertThat(held.answer()).isEqualTo("hold " + round + " ended");
                for (int i = 7; i < 63; i += 20) {
                    assertThat(others.get(i).response()).isNotDone();
                    wire.cancel(others.get(i).id());
                    assertThat(others.get(i).answer()).isEqualTo("hold " + i + " ended");
                }
            }
        }
    }

    @Test
    void aCallThatComputesHoldsUpNobodyEither() throws Exception {
        try (Running running = Stage.of(folder, "Turns").start()) {
            WorkerWire wire = running.wire();
            for (int round = 0; round < 3; round++) {
                getQuick(wire);
                Asked computes = ask(wire, "compute " + round);
                for (int i = 0; i < 20; i++) {
                    assertThat(tell(wire, "own" + round + "." + i)).isEqualTo("own" + round + "." + i);
                }
                assertThat(tell(wire, "thread")).doesNotStartWith(READER);
                assertThat(computes.response()).isNotDone();
                wire.cancel(computes.id());
                assertThat(computes.answer()).isEqualTo("compute " + round + " ended");
            }
        }
    }

    @Test
    void aCallMayWaitForALaterOne() throws Exception {
        try (Running running = Stage.of(folder, "Turns").start()) {
            WorkerWire wire = running.wire();
            for (int round = 0; round < 4; round++) {
                getQuick(wire);
                Asked waits = ask(wire, "await " + round + " x");
                assertThat(tell(wire, "meet " + round + " there")).isEqualTo("there");
                assertThat(waits.answer()).isEqualTo("there");
            }
        }
    }

    @Test
    void anInterruptionEndsWithItsCall() throws Exception {
        try (Running running = Stage.of(folder, "Turns").start()) {
            WorkerWire wire = running.wire();
            getQuick(wire);
            for (int i = 0; i < 300; i++) {
                assertThat(tell(wire, "interrupt")).isEqualTo("false");
            }
            status(wire, "well");
        }
    }

    @Test
    void callsThatLogWaitForAHostThatDoesNotRead() throws Exception {
        Stage stage = Stage.of(folder, "Turns").setting("JAVA_OPTS", "-Xmx64m");
        try (Running running = stage.start()) {
            WorkerWire wire = running.wire();
            getQuick(wire);
            wire.read(false);
            List<Asked> calls = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                calls.add(ask(wire, "log " + (i % 3 == 0 ? 1 : 200) + " " + i));
            }
            Thread.sleep(1000);
            wire.read(true);
            for (int i = 0; i < 300; i++) {
                assertThat(calls.get(i).answer()).isEqualTo("log " + (i % 3 == 0 ? 1 : 200) + " " + i);
            }
            assertThat(wire.callLogs()).hasSize(100 + 200 * 200);
            assertThat(wire.droppedLogs()).isEmpty();
        }
    }

    @Test
    void theEndDoesNotWaitForACallThatBlocks() throws Exception {
        WorkerOptions usual = WorkerOptions.USUAL;
        WorkerOptions options =
                new WorkerOptions(usual.startup(), usual.initialization(), usual.function(), Duration.ofMillis(1500));
        try (Running running = Stage.of(folder, "Turns").start(options)) {
            WorkerWire wire = running.wire();
            getQuick(wire);
            Asked held = ask(wire, "hold on");
            long start = System.nanoTime();
            for (int i = 0; i < 2000; i++) {
                ask(wire, "own" + i);
            }
            wire.terminate();
            assertThat(wire.process().exitStatus(Duration.ofSeconds(20))).isZero();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(held.response()).failsWithin(Duration.ofSeconds(10));
        }
    }
}
