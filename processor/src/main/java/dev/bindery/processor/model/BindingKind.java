package dev.bindery.processor.model;

import java.util.Optional;

/**
 * What a binding annotation says about itself.
 *
 * @param annotation the annotation's qualified name
 * @param type the {@code type} in function.json
 * @param role trigger, input or output
 * @param content the form in which its values travel
 * @param many for an output, whether a list is many items
 * @param takesDataType whether it has a {@code dataType}
 * @param result for a trigger, the output that takes the returned value when the method names none
 */
public record BindingKind(
        String annotation,
        String type,
        Role role,
        Content content,
        boolean many,
        boolean takesDataType,
        Optional<BindingKind> result) {

    /** The annotation as a user writes it. */
    public String displayName() {
        return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
    }

    public boolean isTrigger() {
        return role == Role.TRIGGER;
    }

    public boolean isOutput() {
        return role == Role.OUTPUT;
    }

    public String direction() {
        return isOutput() ? "out" : "in";
    }

    /** The role of a binding; the constants are spelled as in the annotation. */
    public enum Role {
        TRIGGER,
        INPUT,
        OUTPUT
    }

    /** The form of a binding's values; the constants are spelled as in the annotation. */
    public enum Content {
        TEXT,
        BYTES,
        JSON,
        HTTP
    }
}
