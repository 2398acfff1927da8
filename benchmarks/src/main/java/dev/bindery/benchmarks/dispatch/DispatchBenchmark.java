package dev.bindery.benchmarks.dispatch;

import dev.bindery.spi.FunctionAdapter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Three functions, called in three ways. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DispatchBenchmark {
    private final DecodedCall greet = DecodedCall.greet();
    private final DecodedCall forward = DecodedCall.forward();
    private final DecodedCall confirm = DecodedCall.confirm();
    private final FunctionAdapter adapter = new Orders_Functions();
    private final ByHand hand = new ByHand();
    private final ByReflection reflectiveGreet = new ByReflection("greet");
    private final ByReflection reflectiveForward = new ByReflection("forward");
    private final ByReflection reflectiveConfirm = new ByReflection("confirm");

    /** A request in, text out, by the adapter. */
    @Benchmark
    public Object greetAdapter() throws Exception {
        adapter.invoke(greet);
        return greet;
    }

    /** The same by hand. */
    @Benchmark
    public Object greetHand() {
        hand.greet(greet);
        return greet;
    }

    /** The same by reflection. */
    @Benchmark
    public Object greetReflection() throws Exception {
        reflectiveGreet.invoke(greet);
        return greet;
    }

    /** Text and a number in, two texts out, by the adapter. */
    @Benchmark
    public Object forwardAdapter() throws Exception {
        adapter.invoke(forward);
        return forward;
    }

    /** The same by hand. */
    @Benchmark
    public Object forwardHand() {
        hand.forward(forward);
        return forward;
    }

    /** The same by reflection. */
    @Benchmark
    public Object forwardReflection() throws Exception {
        reflectiveForward.invoke(forward);
        return forward;
    }

    /** JSON in, JSON out, by the adapter. */
    @Benchmark
    public Object confirmAdapter() throws Exception {
        adapter.invoke(confirm);
        return confirm;
    }

    /** The same by hand. */
    @Benchmark
    public Object confirmHand() throws Exception {
        hand.confirm(confirm);
        return confirm;
    }

    /** The same by reflection. */
    @Benchmark
    public Object confirmReflection() throws Exception {
        reflectiveConfirm.invoke(confirm);
        return confirm;
    }

    DecodedCall[] calls() {
        return new DecodedCall[] {greet, forward, confirm};
    }
}
