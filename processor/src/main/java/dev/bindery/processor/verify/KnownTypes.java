package dev.bindery.processor.verify;

import dev.bindery.processor.model.BindingKind;
import dev.bindery.processor.model.JsonShape;
import dev.bindery.processor.model.TypeRef;
import java.util.List;

/**
 * What is known of the types around a function; asked only where a rule or a message needs it, since it is not free.
 */
public interface KnownTypes {
    /**
     * The types that say themselves that they can stand at a binding, for messages that list what is accepted.
     *
     * @param kind the binding
     * @return their simple names, sorted
     */
    List<String> own(BindingKind kind);

    /**
     * What Jackson sees in a class.
     *
     * @param type the class
     * @return its shape
     */
    JsonShape json(TypeRef.Named type);

    /**
     * Whether the functions are to run in Azure's stock Java worker too: whether what leads from it to an adapter is
     * there.
     */
    default boolean stockStack() {
        return false;
    }

    /** Whether an image without a JVM is to be built of the functions, which must be told what is found by name. */
    default boolean nativeImage() {
        return false;
    }
}
