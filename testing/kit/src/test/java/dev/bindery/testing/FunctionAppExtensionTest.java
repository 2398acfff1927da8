package dev.bindery.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.bindery.HttpRequest;
import dev.bindery.testing.shop.Shop;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

class FunctionAppExtensionTest {
    private static boolean running;

    /** What the tests below run; whoever else finds it has it skipped. */
    @FunctionAppTest
    static class Cases {
        @Test
        void fails(FunctionApp app) {
            assumeTrue(running);
            app.nextInvocationIds("the-call");
            app.queue("orders").send(new Shop.Order(1, "tea", 2));
            fail("on purpose");
        }

        @Test
        void passes(FunctionApp app) {
            app.queue("orders").send(new Shop.Order(2, "jam", 2));
        }
    }

    static class Composed {
        static Shop shop = new Shop("composed");

        @RegisterExtension
        FunctionAppExtension functions = FunctionAppExtension.of(app -> app.instance(shop));

        @Test
        void callsTheInstance(FunctionApp app) {
            assertThat(app.http(HttpRequest.get("/api/Name")).text()).isEqualTo("composed");
        }
    }

    private static TestExecutionSummary run(Class<?> tests) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }

    @Test
    void theLogOfAFailedTestIsPrinted() {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        TestExecutionSummary summary;
        try {
            running = true;
            summary = run(Cases.class);
        } finally {
            running = false;
            System.setOut(out);
        }

        assertThat(summary.getTestsFailedCount()).isEqualTo(1);
        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
        assertThat(printed.toString(UTF_8))
                .contains("INFO  ProcessOrder the-call: order 1, attempt 1")
                .doesNotContain("order 2");
    }

    @Test
    void aTestMayPutItsAppTogether() {
        assertThat(run(Composed.class).getTestsSucceededCount()).isEqualTo(1);
    }
}
