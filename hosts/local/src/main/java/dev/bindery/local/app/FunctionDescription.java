package dev.bindery.local.app;

import dev.bindery.spi.FunctionAdapter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One function.
 *
 * @param name its name
 * @param adapter calls it
 * @param trigger the binding that starts it
 * @param inputs the bindings by which it receives something else
 * @param outputs the bindings by which it gives something
 * @param json its {@code function.json}, as written
 * @param directory where that is; where it is in a jar, a folder of the function's name below the current one
 */
public record FunctionDescription(
        String name,
        FunctionAdapter adapter,
        BindingDescription trigger,
        List<BindingDescription> inputs,
        List<BindingDescription> outputs,
        @Nullable Object json,
        Path directory) {}
