package dev.bindery.spi;

import dev.bindery.Context;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of one binding, with what a conversion needs besides: its name and the trigger's metadata. */
public final class BindingData {
    private final Invocation call;
    private final String name;
    private final BoundValue value;
    private final @Nullable Batch batch;
    private final int index;

    /**
     * A value of a call.
     *
     * @param call the call
     * @param name the name under which the function knows the value
     * @param value the value
     */
    public BindingData(Invocation call, String name, BoundValue value) {
        // Not by way of the other constructor. While no batch has been loaded, the JIT inlines nothing that takes one,
        // and so it could not do without this object.
        this.call = call;
        this.name = name;
        this.value = value;
        this.batch = null;
        this.index = 0;
    }

    private BindingData(Invocation call, String name, BoundValue value, @Nullable Batch batch, int index) {
        this.call = call;
        this.name = name;
        this.value = value;
        this.batch = batch;
        this.index = index;
    }

    /**
     * The name under which the function knows the value.
     *
     * @return the name of the binding or of the metadata
     */
    public String name() {
        return name;
    }

    /**
     * The value.
     *
     * @return the value, never null
     */
    public BoundValue value() {
        return value;
    }

    /**
     * What the trigger publishes under a name. For an event of a batch, that is its own entry of what the trigger
     * publishes under the name and {@code Array}, where there is such an array.
     *
     * @param metadataName the name, in any case
     * @return that value, itself ready for a conversion
     * @throws ConversionException if the array does not have as many entries as there are events
     */
    public BindingData metadata(String metadataName) {
        return batch == null ? call.metadata(metadataName) : batch.metadata(metadataName, index);
    }

    /**
     * The context of the call.
     *
     * @return the context
     */
    public Context context() {
        return call.context();
    }

    /**
     * Another value in the place of this one, such as the body in an envelope.
     *
     * @param other the value
     * @return that value under this one's name, with the same metadata
     */
    public BindingData with(BoundValue other) {
        return new BindingData(call, name, other, batch, index);
    }

    /**
     * The several values that this one is: the items of the binding, or the elements of a JSON array. Each has this
     * one's name with its index. Those of a batch of events have the metadata of their own event; what is inside one
     * event has that event's.
     *
     * @return the values, in order, or null for nothing
     * @throws ConversionException if this is a single value
     */
    public @Nullable List<BindingData> elements() {
        List<BoundValue> values = Content.items(this);
        if (values == null) {
            return null;
        }
        Batch siblings = batch == null ? new Batch(call, name, values.size()) : batch;
        List<BindingData> elements = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            elements.add(
                    new BindingData(call, name + "[" + i + "]", values.get(i), siblings, batch == null ? i : index));
        }
        return elements;
    }

    /**
     * Says that this value cannot become what was asked for.
     *
     * @param wanted what it should have become, such as {@code "a long"}
     * @param cause why not, or null
     * @return the exception to throw
     */
    public ConversionException cannotBecome(String wanted, @Nullable Throwable cause) {
        return new ConversionException(call.context().functionName(), name, value, wanted, cause);
    }
}
