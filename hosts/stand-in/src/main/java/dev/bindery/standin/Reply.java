package dev.bindery.standin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came back of a call that the function's process says succeeded.
 *
 * @param outputs the values of outputs, by the names of bindings; null where the answer had none
 * @param returned the value of {@code $return}
 * @param logs log lines
 * @param passed a response that goes to the client as it is, or null
 */
public record Reply(
        @Nullable Map<String, HostValue> outputs,
        HostValue returned,
        List<String> logs,
        @Nullable HttpResult passed) {
    public static Reply of(@Nullable Map<String, HostValue> outputs, HostValue returned, List<String> logs) {
        return new Reply(outputs, returned, logs, null);
    }

    /** The same, for a client whose response went past the host. */
    public Reply with(HttpResult response) {
        return new Reply(outputs, returned, logs, response);
    }

    public static Reply passed(HttpResult response) {
        return new Reply(null, HostValue.NOTHING, List.of(), response);
    }
}
