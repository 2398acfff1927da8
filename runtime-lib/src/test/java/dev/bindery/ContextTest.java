package dev.bindery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContextTest {
    @Test
    void hasSensibleValuesInATest() {
        Context context = Context.builder("Hello").build();
        assertThat(context.functionName()).isEqualTo("Hello");
        assertThat(UUID.fromString(context.invocationId())).isNotNull();
        assertThat(context.functionDirectory()).isAbsolute().endsWithRaw(Path.of("Hello"));
        assertThat(context.traceContext()).isEqualTo(TraceContext.NONE);
        assertThat(context.retryContext()).isNull();
        assertThat(context.logger().getName()).isEqualTo("Function.Hello.User");
        assertThat(context.logger()).isSameAs(context.logger());
    }

    @Test
    void saysWhatTheHostSays() {
        Map<String, String> attributes = new HashMap<>(Map.of("a", "1"));
        RetryContext retry = new RetryContext(1, 3, new RetryContext.Failure("boom", "at x", ""));
        Context context = Context.builder("Hello")
                .invocationId("id-1")
                .functionDirectory(Path.of("app", "Hello"))
                .traceContext(new TraceContext("00-1-2-01", "s", attributes))
                .retryContext(retry)
                .build();
        attributes.clear();
        assertThat(context.invocationId()).isEqualTo("id-1");
        assertThat(context.functionDirectory()).isAbsolute().endsWithRaw(Path.of("app", "Hello"));
        assertThat(context.traceContext().attributes()).containsEntry("a", "1");
        assertThat(context.retryContext()).isEqualTo(retry);
        assertThat(context).hasToString("call id-1 of Hello");
    }

    @Test
    void anOutputIsNullUntilItIsSet() {
        Out<String> out = new Out<>();
        assertThat(out.get()).isNull();
        out.set("a");
        out.set("b");
        assertThat(out.get()).isEqualTo("b");
        assertThat(out).hasToString("Out[b]");
    }
}
