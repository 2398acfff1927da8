package dev.bindery.benchmarks.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What wrk says, as wrk 4.1.0 says it. */
class WrkTest {
    private static final String OUTPUT = """
            Running 2s test @ http://127.0.0.1:8080/api/text
              1 threads and 64 connections
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency     2.41ms    1.02ms  21.40ms   86.00%
                Req/Sec    25.91k     2.30k   28.00k    90.00%
              Latency Distribution
                 50%  950.00us
                 75%    2.90ms
                 90%    3.40ms
                 99%    1.25s\s
              51820 requests in 2.00s, 8.31MB read
            Requests/sec:  25901.33
            Transfer/sec:      4.15MB
            """;

    @Test
    void readsTheRateAndTheLatenciesInMilliseconds() {
        assertThat(Wrk.parse(OUTPUT)).isEqualTo(new Wrk.Run(25901.33, 0.95, 1250));
    }

    @Test
    void countsNoRunInWhichSomethingWentWrong() {
        assertThatThrownBy(
                        () -> Wrk.parse(OUTPUT.replace("Requests/sec", "  Non-2xx or 3xx responses: 12\nRequests/sec")))
                .hasMessageContaining("responses: 12");
        assertThatThrownBy(() -> Wrk.parse(OUTPUT.replace(
                        "Requests/sec", "  Socket errors: connect 0, read 0, write 0, timeout 3\nRequests/sec")))
                .hasMessageContaining("timeout 3");
        assertThatThrownBy(() -> Wrk.parse("unable to connect to 127.0.0.1:1 Connection refused"))
                .hasMessageContaining("refused");
    }
}
