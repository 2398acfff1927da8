package dev.bindery.logging;

import dev.bindery.Context;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.BasicMDCAdapter;

/** An MDC that knows the call of each thread, also where nobody put it there. */
final class ScopeMdc extends BasicMDCAdapter {
    @Override
    public @Nullable String get(String key) {
        String value = super.get(key);
        return value == null ? ofCall(key) : value;
    }

    @Override
    public @Nullable Map<String, String> getCopyOfContextMap() {
        Map<String, String> copy = super.getCopyOfContextMap();
        Context call = InvocationScope.current();
        if (call == null) {
            return copy;
        }
        Map<String, String> all = new HashMap<>();
        all.put(InvocationScope.INVOCATION_ID, call.invocationId());
        all.put(InvocationScope.FUNCTION, call.functionName());
        if (copy != null) {
            all.putAll(copy);
        }
        return all;
    }

    private static @Nullable String ofCall(String key) {
        Context call = InvocationScope.current();
        if (call == null) {
            return null;
        }
        return switch (key) {
            case InvocationScope.INVOCATION_ID -> call.invocationId();
            case InvocationScope.FUNCTION -> call.functionName();
            default -> null;
        };
    }
}
