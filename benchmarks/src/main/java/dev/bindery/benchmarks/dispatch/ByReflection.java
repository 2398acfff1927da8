package dev.bindery.benchmarks.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.spi.BoundValue;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.Json;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;

/**
 * What a worker without generated code does: the method and its parameters are looked up once, and asked at each call.
 */
final class ByReflection {
    private final Object instance = new Orders();
    private final Method method;
    private final Parameter[] parameters;

    ByReflection(String name) {
        method = Arrays.stream(Orders.class.getMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        parameters = method.getParameters();
    }

    void invoke(Invocation call) throws ReflectiveOperationException, IOException {
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(parameters[i], call);
        }
        Object result = method.invoke(instance, arguments);
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Out<?> out) {
                call.output(parameters[i].getName(), encoded(out.get()));
            }
        }
        call.output(
                "$return",
                parameters[0].getType() == HttpRequest.class
                        ? new BoundValue.Response(HttpResponse.text(String.valueOf(result)))
                        : encoded(result));
    }

    private static Object argument(Parameter parameter, Invocation call) throws IOException {
        Class<?> type = parameter.getType();
        if (type == Out.class) {
            return new Out<>();
        } else if (type == long.class) {
            return Long.valueOf(((BoundValue.Json) call.triggerMetadata(parameter.getName())).json());
        }
        BoundValue value = call.value(parameter.getName());
        if (value instanceof BoundValue.Request request) {
            return request.request();
        }
        String text = ((BoundValue.Text) value).text();
        return type == String.class ? text : Json.mapper().readValue(text, type);
    }

    private static BoundValue encoded(Object value) throws IOException {
        return new BoundValue.Bytes(
                value instanceof String text
                        ? text.getBytes(UTF_8)
                        : Json.mapper().writeValueAsBytes(value));
    }
}
