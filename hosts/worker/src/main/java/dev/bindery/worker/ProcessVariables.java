package dev.bindery.worker;

import java.lang.reflect.Field;
import java.util.Map;

/**
 * The environment variables of this process, as its Java code sees them, and the processes whose
 * {@code ProcessBuilder.environment()} it asks for; those of the operating system stay. The JDK has no way to change
 * them, so this goes behind its back. To have its packages opened for that would cost every start more than the start
 * of the worker itself, and few processes need it.
 */
final class ProcessVariables {
    private ProcessVariables() {}

    /** Does what a change takes, and changes nothing. */
    static synchronized void rehearse() throws ReflectiveOperationException {
        replace(Map.copyOf(System.getenv()));
    }

    /** Has the process have these variables, and no others. */
    static synchronized void replace(Map<String, String> variables) throws ReflectiveOperationException {
        Map<String, String> changeable = changeable();
        changeable.keySet().retainAll(variables.keySet());
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            changeable.put(variable.getKey(), variable.getValue());
        }
    }

    private static Map<String, String> changeable() throws ReflectiveOperationException {
        Map<String, String> current = System.getenv();
        // The view through which new processes are given theirs too.
        Field inner = current.getClass().getDeclaredField("m");
        Class<?> unsafe = Class.forName("sun.misc.Unsafe");
        Field instance = unsafe.getDeclaredField("theUnsafe");
        instance.setAccessible(true);
        Object access = instance.get(null);
        Object offset = unsafe.getMethod("objectFieldOffset", Field.class).invoke(access, inner);
        @SuppressWarnings("unchecked")
        Map<String, String> changeable = (Map<String, String>)
                unsafe.getMethod("getObject", Object.class, long.class).invoke(access, current, offset);
        return changeable;
    }
}
