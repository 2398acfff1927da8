package dev.bindery.spi;

import dev.bindery.Context;
import org.jspecify.annotations.Nullable;

/** The value of one binding, with what a conversion needs besides: its name and the trigger's metadata. */
public final class BindingData {
    private final Invocation call;
    private final String name;
    private final BoundValue value;

    /**
     * A value of a call.
     *
     * @param call the call
     * @param name the name under which the function knows the value
     * @param value the value
     */
    public BindingData(Invocation call, String name, BoundValue value) {
        this.call = call;
        this.name = name;
        this.value = value;
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
     * What the trigger publishes under a name.
     *
     * @param metadataName the name, in any case
     * @return that value, itself ready for a conversion
     */
    public BindingData metadata(String metadataName) {
        return call.metadata(metadataName);
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
     * One value of several, under this one's name and its index.
     *
     * @param index the index
     * @param element the value
     * @return the element, ready for a conversion
     */
    public BindingData element(int index, BoundValue element) {
        return new BindingData(call, name + "[" + index + "]", element);
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
