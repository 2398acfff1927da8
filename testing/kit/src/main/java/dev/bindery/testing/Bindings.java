package dev.bindery.testing;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.bindings.BindingKinds;
import dev.bindery.local.bindings.HostParts;
import dev.bindery.local.call.Input;
import dev.bindery.local.call.Output;
import dev.bindery.spi.BoundValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The inputs and outputs of functions. Those that the local host serves work as they do there; every other input has
 * what the test gives, and what is written to any output is kept for the test.
 */
final class Bindings {
    private final Map<Place, BoundValue> given = new ConcurrentHashMap<>();
    private final Map<Place, List<OutputValue>> written = new ConcurrentHashMap<>();

    private record Place(String function, String binding) {
        static Place of(BindingDescription binding) {
            return new Place(binding.function(), binding.name());
        }
    }

    void give(BindingDescription binding, @Nullable Object value) {
        given.put(Place.of(binding), Values.of(value, false));
    }

    List<OutputValue> written(BindingDescription binding) {
        List<OutputValue> values = written.getOrDefault(Place.of(binding), List.of());
        synchronized (values) {
            return List.copyOf(values);
        }
    }

    Input input(BindingDescription binding, HostParts parts) {
        Place place = Place.of(binding);
        Input served = BindingKinds.input(binding, parts).orElse(data -> BoundValue.NOTHING);
        return data -> {
            BoundValue value = given.get(place);
            return value != null ? value : served.read(data);
        };
    }

    Output output(BindingDescription binding, HostParts parts) {
        Output served = BindingKinds.output(binding, parts).orElse(data -> (value, outbox) -> {});
        return data -> {
            Output.Target target = served.target(data);
            return (value, outbox) -> {
                BoundValue kept = Values.kept(value);
                target.write(Values.again(value, kept), outbox);
                keep(binding, kept);
            };
        };
    }

    private void keep(BindingDescription binding, BoundValue value) {
        List<OutputValue> values = written.computeIfAbsent(Place.of(binding), place -> new ArrayList<>());
        synchronized (values) {
            if (value instanceof BoundValue.Items items) {
                items.values().forEach(item -> values.add(new OutputValue(item)));
            } else {
                values.add(new OutputValue(value));
            }
        }
    }
}
