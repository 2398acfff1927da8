package dev.bindery.benchmarks.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the workers by turns, and notes what they took. */
final class Measurement {
    static final int AT_ONCE = 64;
    private static final int BLOB_BYTES = 5 << 20;
    private static final String GREETING = "Hello, Bindery!";
    /** A process that waits to be an app's has been up for a while. */
    private static final int IDLE_MILLIS = 500;

    private final Results results = new Results();
    private final Contenders contenders;
    private final Effort effort;
    private final Path work;
    private final AppFunction hello;
    private final AppFunction size;
    private final AppFunction talk;

    Measurement(Contenders contenders, Effort effort, Path work) throws IOException {
        this.contenders = contenders;
        this.effort = effort;
        this.work = work;
        List<AppFunction> functions = AppFunction.of(contenders.app());
        this.hello = named("Hello", functions);
        this.size = named("Size", functions);
        this.talk = named("Talk", functions);
    }

    private static AppFunction named(String name, List<AppFunction> functions) {
        return functions.stream()
                .filter(function -> function.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Results results() {
        return results;
    }

    void absent(Figure figure, String why) {
        results.absent(figure, why);
    }

    /** From nothing to the first answer; with the archive too, where there is one. */
    void starts() throws IOException {
        Launch archived = contenders.archived();
        for (int run = -1; run < effort.runs(); run++) {
            for (Launch launch : contenders.both()) {
                boolean isFloor = launch.isCanned();
                try (Session session = Session.start(launch, contenders.app(), work)) {
                    double millis = firstAnswer(session);
                    double cpu = session.cpuMillis();
                    double peak = session.peakMegabytes();
                    if (run >= 0) {
                        results.add(Figure.START, isFloor, millis);
                        results.add(Figure.CPU, isFloor, cpu);
                        results.add(Figure.MEMORY, isFloor, peak);
                        if (isFloor && archived != null) {
                            results.add(Figure.ARCHIVE, true, millis);
                        }
                    }
                }
            }
            if (archived != null) {
                archivedStart(archived, run >= 0);
            }
        }
    }

    private void archivedStart(Launch archived, boolean counts) throws IOException {
        try (Session session = Session.start(archived, contenders.app(), work)) {
            double millis = firstAnswer(session);
            if (counts) {
                results.add(Figure.ARCHIVE, false, millis);
            }
        }
    }

    private double firstAnswer(Session session) throws IOException {
        session.load(List.of(hello));
        session.call(Requests.get(hello), GREETING);
        return session.millis();
    }

    /** From nothing to an app's many functions loaded. */
    void loads(Path manyApp) throws IOException {
        List<AppFunction> many = AppFunction.of(manyApp);
        for (int run = -1; run < effort.runs(); run++) {
            for (Launch launch : contenders.both()) {
                try (Session session = Session.start(launch, manyApp, work)) {
                    session.load(many);
                    if (run >= 0) {
                        results.add(Figure.LOAD, launch.isCanned(), session.millis());
                    }
                }
            }
        }
    }

    /** A process that was up before there was an app, from the moment when there is one. */
    void reloads(Path nobody) throws IOException, InterruptedException {
        for (int run = -1; run < effort.runs(); run++) {
            for (Launch launch : contenders.both()) {
                try (Session session = Session.start(launch, nobody, work)) {
                    session.warmUp();
                    Thread.sleep(IDLE_MILLIS);
                    double before = session.millis();
                    session.become(contenders.app());
                    double millis = firstAnswer(session) - before;
                    if (run >= 0) {
                        results.add(Figure.RELOAD, launch.isCanned(), millis);
                    }
                }
            }
        }
    }

    /** Many calls of one process, each time in a fresh one. */
    void calls(boolean rates, boolean blobs, boolean logs) throws IOException {
        for (int run = 0; run < effort.runs(); run++) {
            for (Launch launch : contenders.both()) {
                try (Session session = Session.start(launch, contenders.app(), work)) {
                    session.load(List.of(hello, size, talk));
                    CallRequest call = Requests.get(hello);
                    session.call(call, GREETING);
                    if (rates) {
                        rate(session, call, launch.isCanned());
                    }
                    if (blobs) {
                        blob(session, launch.isCanned());
                    }
                    if (logs && !launch.isCanned()) {
                        logs(session, call);
                    }
                }
            }
        }
    }

    private void rate(Session session, CallRequest call, boolean isFloor) throws IOException {
        session.rate(call, AT_ONCE, effort.warmSeconds());
        Session.Rate rate = session.rate(call, AT_ONCE, effort.seconds());
        results.add(Figure.RATE, isFloor, rate.perSecond());
        results.add(Figure.CALL_CPU, isFloor, rate.cpuMicros());
        session.latency(call, effort.calls() / 10);
        results.add(Figure.LATENCY, isFloor, session.latency(call, effort.calls()));
    }

    private void blob(Session session, boolean isFloor) throws IOException {
        CallRequest call = Requests.get(size, new byte[BLOB_BYTES]);
        session.call(call, "Hello, " + BLOB_BYTES + "!");
        session.latency(call, Math.max(1, effort.blobs() / 3));
        results.add(Figure.BLOB, isFloor, session.latency(call, effort.blobs()));
    }

    private void logs(Session session, CallRequest call) throws IOException {
        CallRequest logging = Requests.get(talk);
        session.call(logging, GREETING);
        session.rate(logging, AT_ONCE, effort.warmSeconds());
        session.rate(call, AT_ONCE, effort.warmSeconds() / 3);
        results.add(
                Figure.LOGS, true, session.rate(call, AT_ONCE, effort.seconds()).perSecond());
        Session.Rate rate = session.rate(logging, AT_ONCE, effort.seconds());
        if (rate.logsPerCall() != 10) {
            throw new IllegalStateException(rate.logsPerCall() + " lines for each call");
        }
        results.add(Figure.LOGS, false, rate.perSecond());
    }

    /**
     * Who is measured.
     *
     * @param app the app whose functions are called
     * @param archived ours with an archive, or null
     */
    record Contenders(Launch ours, @Nullable Launch archived, Launch floor, Path app) {
        List<Launch> both() {
            return List.of(ours, floor);
        }
    }
}
