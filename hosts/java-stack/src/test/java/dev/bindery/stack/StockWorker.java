package dev.bindery.stack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.azure.functions.OutputBinding;
import com.microsoft.azure.functions.annotation.BindingName;
import com.microsoft.azure.functions.annotation.CustomBinding;
import com.microsoft.azure.functions.annotation.HasImplicitOutput;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Calls functions as Azure's own Java worker does: by reflection, from {@code function.json} alone. It is strict where
 * that worker is, and knows nothing of adapters.
 */
final class StockWorker {
    private final String name;
    private final Map<String, String> directions = new LinkedHashMap<>();
    private final Class<?> type;
    private final Method method;

    /** What a call came to. */
    record Reply(Optional<TypedData> returned, Map<String, TypedData> outputs, List<String> log) {
        TypedData.Http response() {
            return (TypedData.Http) returned.orElseThrow();
        }

        String body() {
            return new String(((TypedData.Bytes) response().body()).bytes(), StandardCharsets.UTF_8);
        }
    }

    private StockWorker(String name, JsonObject json, ClassLoader loader) throws ClassNotFoundException {
        this.name = name;
        JsonArray bindings = json.getAsJsonArray("bindings");
        for (JsonElement binding : bindings) {
            JsonObject object = binding.getAsJsonObject();
            directions.put(
                    object.get("name").getAsString(), object.get("direction").getAsString());
        }
        String entryPoint = json.get("entryPoint").getAsString();
        int dot = entryPoint.lastIndexOf('.');
        type = Class.forName(entryPoint.substring(0, dot), false, loader);
        List<Method> candidates = Arrays.stream(type.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(entryPoint.substring(dot + 1)))
                .filter(candidate -> Modifier.isPublic(candidate.getModifiers()))
                .toList();
        if (candidates.size() != 1) {
            throw new IllegalStateException("There are " + candidates.size() + " methods " + entryPoint);
        }
        method = candidates.get(0);
    }

    static StockWorker load(String name, String functionJson, ClassLoader loader) {
        try {
            return new StockWorker(name, JsonParser.parseString(functionJson).getAsJsonObject(), loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    Call call() {
        return new Call();
    }

    /** What the host sends for one call. */
    final class Call {
        private final Map<String, TypedData> inputs = new LinkedHashMap<>();
        private final Map<String, TypedData> metadata = new LinkedHashMap<>();
        private int retries;
        private int maxRetries;

        Call input(String binding, TypedData data) {
            inputs.put(binding, data);
            return this;
        }

        Call metadata(String key, TypedData data) {
            metadata.put(key, data);
            return this;
        }

        Call retry(int count, int max) {
            retries = count;
            maxRetries = max;
            return this;
        }

        Reply send() throws Exception {
            WorkerContextData context = new WorkerContextData(name, "id-of-" + name, retries, maxRetries);
            WorkerConversions conversions = new WorkerConversions();
            Map<String, Target> targets = new LinkedHashMap<>();
            List<Object> arguments = new ArrayList<>();
            for (Parameter parameter : method.getParameters()) {
                Object argument = argument(parameter, conversions, targets, context);
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
            Map<String, TypedData> outputs = new LinkedHashMap<>();
            targets.forEach((binding, target) -> outputs.put(binding, conversions.write(target.value)));
            boolean taken = "out".equals(directions.get("$return")) || hasImplicitOutput();
            return new Reply(
                    method.getReturnType() == void.class || !taken
                            ? Optional.empty()
                            : Optional.of(conversions.write(result, method.getReturnType())),
                    outputs,
                    context.lines());
        }

        private Object argument(
                Parameter parameter,
                WorkerConversions conversions,
                Map<String, Target> targets,
                WorkerContextData context) {
            String binding = bindingName(parameter);
            if (OutputBinding.class.isAssignableFrom(parameter.getType())) {
                if (!"out".equals(directions.get(binding))) {
                    throw new IllegalStateException("There is no output " + binding);
                }
                return targets.computeIfAbsent(binding, key -> new Target());
            } else if (binding != null && !binding.isEmpty()) {
                if (!inputs.containsKey(binding)) {
                    throw new IllegalStateException("Cannot find matched parameter name " + binding);
                }
                return conversions.read(inputs.get(binding), parameter.getParameterizedType());
            }
            BindingName published = parameter.getAnnotation(BindingName.class);
            if (published != null) {
                if (!metadata.containsKey(published.value())) {
                    throw new IllegalStateException("Cannot find matched @BindingName " + published.value());
                }
                return conversions.read(metadata.get(published.value()), parameter.getParameterizedType());
            }
            return context;
        }
    }

    private static final class Target implements OutputBinding<Object> {
        private Object value;

        @Override
        public Object getValue() {
            return value;
        }

        @Override
        public void setValue(Object newValue) {
            value = newValue;
        }
    }

    private boolean hasImplicitOutput() {
        return Arrays.stream(method.getParameters())
                .flatMap(parameter -> Arrays.stream(parameter.getAnnotations()))
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HasImplicitOutput.class));
    }

    private static String bindingName(Parameter parameter) {
        String found = null;
        for (Annotation annotation : parameter.getAnnotations()) {
            if (annotation.toString().contains("com.microsoft.azure.functions.annotation")
                    || annotation.annotationType().isAnnotationPresent(CustomBinding.class)) {
                found = name(annotation);
            }
        }
        return found;
    }

    private static String name(Annotation annotation) {
        try {
            return (String) annotation.annotationType().getMethod("name").invoke(annotation);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
