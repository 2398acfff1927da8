package dev.bindery.standin.stock;

import com.microsoft.azure.functions.OutputBinding;
import com.microsoft.azure.functions.annotation.BindingName;
import com.microsoft.azure.functions.annotation.CustomBinding;
import com.microsoft.azure.functions.annotation.HasImplicitOutput;
import dev.bindery.standin.Binding;
import dev.bindery.standin.Call;
import dev.bindery.standin.FunctionDefinition;
import dev.bindery.standin.HostValue;
import dev.bindery.standin.Reply;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A function as Azure's own Java worker calls it: by reflection, from {@code function.json} alone. It is strict where
 * that worker is, and knows nothing of adapters.
 */
public final class StockFunction {
    private final FunctionDefinition definition;
    private final Class<?> type;
    private final Method method;

    private StockFunction(FunctionDefinition definition, Class<?> type, Method method) {
        this.definition = definition;
        this.type = type;
        this.method = method;
    }

    /** Finds a function's method among an app's classes. */
    public static StockFunction load(FunctionDefinition definition, ClassLoader loader) {
        String entryPoint = definition.entryPoint();
        int dot = entryPoint.lastIndexOf('.');
        try {
            Class<?> type = Class.forName(entryPoint.substring(0, dot), false, loader);
            List<Method> candidates = Arrays.stream(type.getDeclaredMethods())
                    .filter(candidate -> candidate.getName().equals(entryPoint.substring(dot + 1)))
                    .filter(candidate -> Modifier.isPublic(candidate.getModifiers()))
                    .toList();
            if (candidates.size() != 1) {
                throw new IllegalStateException("There are " + candidates.size() + " methods " + entryPoint);
            }
            return new StockFunction(definition, type, candidates.get(0));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Calls the function.
     *
     * @throws Exception whatever it fails with
     */
    public Reply call(Call call) throws Exception {
        WorkerContextData context = new WorkerContextData(call);
        Map<String, Target> targets = new LinkedHashMap<>();
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            Object argument = argument(parameter, call, targets, context);
            Type declared = parameter.getParameterizedType();
            Class<?> raw = (Class<?>) (declared instanceof ParameterizedType of ? of.getRawType() : declared);
            if (argument != null && !raw.isInstance(argument)) {
                throw new IllegalArgumentException("argument type mismatch: " + parameter);
            }
            arguments.add(argument);
        }
        Object result;
        try {
            result = method.invoke(type.getConstructor().newInstance(), arguments.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception failure ? failure : e;
        }
        Map<String, HostValue> outputs = new LinkedHashMap<>();
        targets.forEach((binding, target) -> outputs.put(binding, WorkerConversions.write(target.value)));
        boolean taken = method.getReturnType() != void.class
                && (definition.output("$return").isPresent() || hasImplicitOutput());
        return Reply.of(
                outputs,
                taken ? WorkerConversions.write(result, method.getReturnType()) : HostValue.NOTHING,
                context.lines());
    }

    private @Nullable Object argument(
            Parameter parameter, Call call, Map<String, Target> targets, WorkerContextData context) {
        String binding = bindingName(parameter);
        if (OutputBinding.class.isAssignableFrom(parameter.getType())) {
            if (definition.outputs().stream().map(Binding::name).noneMatch(name -> name.equals(binding))) {
                throw new IllegalStateException("There is no output " + binding);
            }
            return targets.computeIfAbsent(binding, key -> new Target());
        } else if (binding != null && !binding.isEmpty()) {
            HostValue input = call.inputs().get(binding);
            if (input == null) {
                throw new IllegalStateException("Cannot find matched parameter name " + binding);
            }
            return WorkerConversions.read(input, parameter.getParameterizedType());
        }
        BindingName wanted = parameter.getAnnotation(BindingName.class);
        if (wanted != null) {
            HostValue published = call.metadata().getOrDefault(wanted.value(), HostValue.NOTHING);
            if (published instanceof HostValue.Nothing) {
                // The host does not send what it does not have.
                throw new IllegalStateException("Cannot find matched @BindingName " + wanted.value());
            }
            return WorkerConversions.read(published, parameter.getParameterizedType());
        }
        return context;
    }

    private static final class Target implements OutputBinding<Object> {
        private @Nullable Object value;

        @Override
        public @Nullable Object getValue() {
            return value;
        }

        @Override
        public void setValue(@Nullable Object newValue) {
            value = newValue;
        }
    }

    private boolean hasImplicitOutput() {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> Arrays.stream(parameter.getAnnotations()))
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HasImplicitOutput.class));
    }

    private static @Nullable String bindingName(Parameter parameter) {
        String found = null;
        for (Annotation annotation : parameter.getAnnotations()) {
            if (annotation.toString().contains("com.microsoft.azure.functions.annotation")
                    || annotation.annotationType().isAnnotationPresent(CustomBinding.class)) {
                found = name(annotation);
            }
        }
        return found;
    }

    private static @Nullable String name(Annotation annotation) {
        try {
            return (String) annotation.annotationType().getMethod("name").invoke(annotation);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
