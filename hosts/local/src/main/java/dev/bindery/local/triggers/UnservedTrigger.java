package dev.bindery.local.triggers;

import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.call.CallData;
import dev.bindery.local.call.Payload;
import dev.bindery.local.call.Trigger;
import dev.bindery.local.call.TriggerEvent;
import dev.bindery.spi.BoundValue;

/**
 * A trigger of a type that this host does not watch. Its function runs by hand, with what the user gives as its value.
 */
final class UnservedTrigger implements Trigger {
    private final BindingDescription binding;

    UnservedTrigger(BindingDescription binding) {
        this.binding = binding;
    }

    @Override
    public String summary() {
        return binding.type() + " (not watched here: POST /admin/functions/" + binding.function() + ")";
    }

    @Override
    public void start() {
        // Nothing to watch.
    }

    @Override
    public void stop() {
        // Nothing was watched.
    }

    @Override
    public TriggerEvent byHand(String input) {
        return TriggerEvent.of(
                "This function was called by hand.",
                new BoundValue.Text(input),
                new CallData(new Payload(() -> input)));
    }
}
