package dev.bindery.worker;

import java.lang.reflect.Field;
import java.util.Map;

/**
 * The environment variables of this process, as its Java code sees them, and the processes whose
 * {@code ProcessBuilder.environment()} it asks for; those of the operating system stay. The JDK has no way to change
 * them, so this goes behind its back; the worker's manifest opens the packages for it.
 */
final class ProcessVariables {
    private ProcessVariables() {}

    /** Has the process have these variables, and no others. */
    static void replace(Map<String, String> variables) throws ReflectiveOperationException {
        Map<String, String> current = System.getenv();
        // The view through which new processes are given theirs too.
        Field inner = current.getClass().getDeclaredField("m");
        inner.setAccessible(true);
        @SuppressWarnings("unchecked")
        Map<String, String> changeable = (Map<String, String>) inner.get(current);
        changeable.keySet().retainAll(variables.keySet());
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            changeable.put(variable.getKey(), variable.getValue());
        }
    }
}
