package dev.bindery.testing;

import dev.bindery.HttpRequest;
import dev.bindery.local.app.BindingDescription;
import dev.bindery.local.call.CallData;
import dev.bindery.local.call.Layer;
import dev.bindery.local.call.Payload;
import dev.bindery.local.call.TriggerEvent;
import dev.bindery.local.triggers.HttpTrigger;
import dev.bindery.local.triggers.TriggerKinds;
import dev.bindery.spi.BoundValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trigger of a function, of whatever type, with what it publishes beside its value. */
public final class AppTrigger {
    private final Engine engine;
    private final LoadedFunction function;
    private final Map<String, Object> metadata = new LinkedHashMap<>();

    AppTrigger(Engine engine, LoadedFunction function) {
        this.engine = engine;
        this.function = function;
    }

    /**
     * Adds what the trigger publishes under a name, for {@code @BindingName}, binding expressions and the members of
     * types such as {@code EventHubEvent}. For a batch, the host publishes lists: {@code SequenceNumberArray} has one
     * entry for each event.
     *
     * @param name the name, as the host gives it
     * @param value text, a number, an {@code Instant}, or a list, map or record, which become JSON
     * @return this trigger
     * @throws AssertionError if the kit makes the metadata of such a trigger itself
     */
    public AppTrigger metadata(String name, Object value) {
        BindingDescription trigger = function.description().trigger();
        if (TriggerKinds.serves(trigger.type())) {
            throw new AssertionError("The metadata of a " + trigger.type() + " is made by the test kit."
                    + "\n  Send the event the way it comes: by http, queue, blob or timer of the app.");
        }
        metadata.put(name, Values.metadata(value));
        return this;
    }

    /**
     * Runs the function for an event.
     *
     * @param value text and bytes as they are, any other object as JSON, and a list as a batch; for a blob trigger the
     *     blob's path, for an HTTP trigger the request
     * @return what the function returned
     */
    public OutputValue fire(@Nullable Object value) {
        if (function.trigger() instanceof HttpTrigger http) {
            return request(http, value);
        }
        BindingDescription trigger = function.description().trigger();
        return engine.call(
                function,
                TriggerKinds.serves(trigger.type())
                        ? function.trigger().byHand(new OutputValue(Values.of(value, false)).text())
                        : event(Values.of(value, isMany(trigger))));
    }

    private OutputValue request(HttpTrigger trigger, @Nullable Object value) {
        Object request = value instanceof HttpRequest.Builder builder ? builder.build() : value;
        if (!(request instanceof HttpRequest made)) {
            throw new AssertionError("The event of '" + function.name() + "' is an HTTP request."
                    + "\n  Make one with HttpRequest.get(\"/" + trigger.route() + "\"), or use http(…) of the app.");
        }
        return new OutputValue(new BoundValue.Response(engine.http(trigger, made)));
    }

    private TriggerEvent event(BoundValue value) {
        String text = new OutputValue(value).text();
        return TriggerEvent.of(
                "This function was called by a test.",
                value,
                new CallData(Layer.of(metadata), new Payload(() -> text)));
    }

    /** Whether the host brings a list of events, which for most types it does not do as one JSON array. */
    private static boolean isMany(BindingDescription trigger) {
        return trigger.text("cardinality").filter("many"::equalsIgnoreCase).isPresent();
    }
}
