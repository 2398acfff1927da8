package dev.bindery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import dev.bindery.standin.Events;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.Outcome;
import dev.bindery.standin.rpc.InvocationCancel;
import dev.bindery.standin.rpc.InvocationRequest;
import dev.bindery.standin.rpc.StreamingMessage;
import dev.bindery.standin.rpc.WorkerStatusRequest;
import dev.bindery.standin.worker.WorkerOptions;
import dev.bindery.standin.worker.WorkerProcess;
import dev.bindery.standin.worker.WorkerWire;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sample.TwoHundred;
import sample.Web;

/** The life of a worker's process, from being nobody's to its end. */
class LifeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private static CompletableFuture<Outcome> begin(Running running, String target) throws InterruptedException {
        int before = running.wire().callLogs().size();
        CompletableFuture<Outcome> call = running.host().httpAsync(HttpCall.get(target));
        while (running.wire().callLogs().size() == before) {
            Thread.sleep(2);
        }
        return call;
    }

    @Test
    void cancelledCallsAreToldAndEndAsTheyLike() throws InterruptedException {
        try (Running running = Stage.of(folder).start()) {
            CompletableFuture<Outcome> waits = begin(running, "/api/Waits");
            CompletableFuture<Outcome> interrupted = begin(running, "/api/Interrupted");
            CompletableFuture<Outcome> sleeps = begin(running, "/api/Sleeps?millis=300");
            running.wire().cancelAll();
            assertThat(waits.join().http().text()).isEqualTo("cancelled false");
            assertThat(interrupted.join().http().text()).isEqualTo("interrupted");
            assertThat(sleeps.join().http().text()).isEqualTo("slept");
        }
    }

    @Test
    void terminateLetsCallsEndAndClosesInstances() throws InterruptedException {
        try (Running running = Stage.of(folder).start()) {
            running.fire("Tick", Events.timer(false));
            CompletableFuture<Outcome> sleeps = begin(running, "/api/Sleeps?millis=1000");
            running.wire().terminate();
            Thread.sleep(100);
            assertThat(running.host().http(HttpCall.get("/api/Hello")).failure())
                    .contains("stopping");
            assertThat(sleeps.join().http().text()).isEqualTo("slept");
            assertThat(running.wire().process().exitStatus(PATIENCE)).isZero();
            assertThat(running.wire().process().console().text()).contains("Store is closed", "slept");
        }
    }

    @Test
    void graceHasAnEndAndThreadsOfTheUserDoNotHoldTheProcess() throws InterruptedException {
        WorkerOptions usual = WorkerOptions.USUAL;
        WorkerOptions options =
                new WorkerOptions(usual.startup(), usual.initialization(), usual.function(), Duration.ofMillis(1500));
        try (Running running = Stage.of(folder).start(options)) {
            running.http(HttpCall.get("/api/Thread"));
            CompletableFuture<Outcome> sleeps = begin(running, "/api/Sleeps?millis=30000");
            long start = System.nanoTime();
            running.wire().terminate();
            assertThat(running.wire().process().exitStatus(PATIENCE)).isZero();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(sleeps.join().failure()).contains("ended");
        }
    }

    @Test
    void aBrokenStreamIsAnErrorAndTheEnd() {
        try (Running running = Stage.of(folder).start()) {
            running.fire("Tick", Events.timer(false));
            running.wire().breakStream();
            assertThat(running.wire().process().exitStatus(PATIENCE)).isEqualTo(1);
            assertThat(running.wire().process().console().text())
                    .contains("The worker ends with an error", "Store is closed");
        }
    }

    @Test
    void aStreamThatIsCutInAMessageIsAnErrorAndTheEnd() throws IOException {
        Stage stage = Stage.of(folder, "Hello");
        try (RawHost host = new RawHost(message -> {});
                WorkerProcess process =
                        WorkerProcess.start(stage.config(), stage.app(), host.port(), "worker", "request")) {
            host.accept();
            host.cut(new byte[] {0, 0, 0, 4, 0, 10, 1}, 1000);
            assertThat(process.exitStatus(PATIENCE)).isEqualTo(1);
            assertThat(process.console().text())
                    .contains("The worker ends with an error: The host broke the connection in a message");
        }
    }

    @Test
    void terminateUnderLoadAnswersAllThatBegan() throws InterruptedException {
        try (Running running = Stage.of(folder).start()) {
            Requests requests = new Requests(running.wire());
            List<String> problems = new ArrayList<>();
            AtomicInteger right = new AtomicInteger();
            for (int i = 0; i < 2000; i++) {
                Requests.Asked asked = i % 10 == 0 ? requests.slow(200, 1000) : requests.right(i);
                running.wire().invoke(asked.request()).whenComplete((response, failure) -> {
                    String problem = failure == null ? asked.problem(response) : failure.toString();
                    if (problem.isEmpty()) {
                        right.incrementAndGet();
                    } else {
                        synchronized (problems) {
                            problems.add(problem);
                        }
                    }
                });
                if (i == 1000) {
                    running.wire().terminate();
                }
            }
            assertThat(running.wire().process().exitStatus(PATIENCE)).isZero();
            assertThat(right.get()).isGreaterThanOrEqualTo(1001);
            synchronized (problems) {
                assertThat(problems)
                        .allMatch(problem -> problem.contains("The worker is stopping and takes no more calls")
                                || problem.contains("The worker's process ended"));
            }
        }
    }

    @Test
    void twoHundredFunctionsAreOneApp() {
        Stage stage = Stage.of(folder, "Hello");
        TwoHundred functions = new TwoHundred();
        for (String name : functions.functionNames()) {
            stage.function(name, "../functions.jar", "sample.TwoHundred.invoke");
        }
        try (Running running = stage.start()) {
            assertThat(running.wire().loadFailures()).isEmpty();
            for (String name : functions.functionNames()) {
                assertThat(running.wire()
                                .invoke(InvocationRequest.newBuilder()
                                        .setInvocationId(name)
                                        .setFunctionId(running.wire().functionId(name))
                                        .build())
                                .join()
                                .getReturnValue()
                                .getString())
                        .isEqualTo("This is " + name);
            }
        }
    }

    @Test
    void anIndexOfAdaptersThatIsWrongIsALoadFailure() throws IOException {
        Stage stage = Stage.of(folder, "Hello").function("Gone", "../functions.jar", "sample.None.run");
        Jars.make(
                stage.root().resolve("functions.jar"),
                Jars.placeOf(Web.class),
                file -> file.startsWith("sample/Web") || file.startsWith("META-INF/services"),
                new Manifest());
        try (Running running = stage.start()) {
            assertThat(running.wire().loadFailures()).containsOnlyKeys("Gone");
            assertThat(running.wire().loadFailures().get("Gone")).contains("_Functions not found");
            assertThat(running.http(HttpCall.get("/api/Hello")).status()).isEqualTo(200);
        }
    }

    @Test
    void statusIsAnsweredAndWhatIsUnknownIsHarmless() {
        try (Running running = Stage.of(folder).start()) {
            WorkerWire wire = running.wire();
            wire.send(StreamingMessage.getDefaultInstance());
            wire.send(StreamingMessage.newBuilder()
                    .setUnknownFields(UnknownFieldSet.newBuilder()
                            .addField(
                                    99,
                                    UnknownFieldSet.Field.newBuilder()
                                            .addLengthDelimited(ByteString.copyFromUtf8("new"))
                                            .build())
                            .build())
                    .build());
            wire.send(StreamingMessage.newBuilder()
                    .setInvocationCancel(InvocationCancel.newBuilder().setInvocationId("none"))
                    .build());
            wire.send(StreamingMessage.newBuilder()
                    .setRequestId("r1")
                    .setWorkerStatusRequest(WorkerStatusRequest.getDefaultInstance())
                    .build());
            assertThat(wire.answer(StreamingMessage.ContentCase.WORKER_STATUS_RESPONSE)
                            .getRequestId())
                    .isEqualTo("r1");
        }
    }

    @Test
    void functionsThatCannotBeLoadedLeaveTheOthersAlone() {
        Stage stage = Stage.of(folder, "Hello")
                .function("Gone", "../functions.jar", "sample.None.run")
                .function("NoEntry", "../functions.jar", "")
                .function("NoJar", "../none.jar", "sample.None.run")
                .function("Plain", "../functions.jar", "java.lang.String.length");
        try (Running running = stage.start()) {
            Map<String, String> failures = running.wire().loadFailures();
            assertThat(failures).containsOnlyKeys("Gone", "NoEntry", "NoJar", "Plain");
            assertThat(failures.get("Gone"))
                    .isEqualTo("Function 'Gone': neither its entry point (sample.None) nor an adapter of its name is in"
                            + " the app's jars. Build and stage the app from clean.");
            assertThat(failures.get("NoJar")).contains("none.jar is no jar that exists");
            assertThat(running.http(HttpCall.get("/api/Hello")).status()).isEqualTo(200);
        }
    }
}
