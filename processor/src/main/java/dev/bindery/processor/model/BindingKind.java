package dev.bindery.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a binding annotation says about itself.
 *
 * @param annotation the annotation's qualified name
 * @param type the {@code type} in function.json
 * @param role trigger, input or output
 * @param content the form in which its values travel
 * @param traits what else is true of it
 * @param result for a trigger, the output that takes the returned value when the method names none
 * @param gathering for a binding that its trigger must know of, how the trigger does
 * @param metadata for a trigger, the names that it publishes beside its value
 * @param rules what holds for its elements together, and for the bindings beside it
 */
public record BindingKind(
        String annotation,
        String type,
        Role role,
        Content content,
        Set<Trait> traits,
        Optional<BindingKind> result,
        Optional<Gathering> gathering,
        List<Metadata> metadata,
        Rules rules) {

    /**
     * A name that a trigger publishes.
     *
     * @param name the name
     * @param type the Java type that it is best read as, by its qualified name
     * @param once whether a batch has one of it, under its own name, rather than one for each event
     */
    public record Metadata(String name, String type, boolean once) {}

    /** A kind without rules of its own. */
    public BindingKind(
            String annotation,
            String type,
            Role role,
            Content content,
            Set<Trait> traits,
            Optional<BindingKind> result,
            Optional<Gathering> gathering) {
        this(annotation, type, role, content, traits, result, gathering, List.of(), Rules.NONE);
    }

    /**
     * What holds beyond single elements.
     *
     * @param alternatives the elements of which one list is written, and that one whole; none if there is no such rule
     * @param distinct two things that may not be one
     * @param feeds for an output, the triggers that run for what it writes, by their annotations' qualified names
     * @param listed for a trigger or an input whose value is a list, when it is
     * @param uniqueTogether the elements in all of which no two functions of an application agree; none if there is no
     *     such rule
     */
    public record Rules(
            List<List<String>> alternatives,
            Optional<Distinct> distinct,
            List<String> feeds,
            Optional<Listed> listed,
            List<String> uniqueTogether) {
        public static final Rules NONE = new Rules(List.of(), Optional.empty(), List.of());

        /** Rules of a binding whose value may be anything, and that is in no other's way. */
        public Rules(List<List<String>> alternatives, Optional<Distinct> distinct, List<String> feeds) {
            this(alternatives, distinct, feeds, Optional.empty(), List.of());
        }
    }

    /**
     * A value that is a list.
     *
     * @param oneWith the elements with which, where all are written, it is one value instead; none if it never is
     */
    public record Listed(List<String> oneWith) {}

    /**
     * Two things, each named by several elements.
     *
     * @param one the elements that name the one, its own name last
     * @param other their counterparts for the other; a blank one stands for its counterpart
     */
    public record Distinct(List<String> one, List<String> other) {}

    /**
     * How a trigger knows of the bindings beside it.
     *
     * @param trigger the trigger's annotation, by its qualified name
     * @param property its property that lists them, or empty
     * @param key the element by which they differ, or empty
     */
    public record Gathering(String trigger, String property, String key) {
        public String triggerName() {
            return "@" + trigger.substring(trigger.lastIndexOf('.') + 1);
        }
    }

    /** What may be true of a binding. */
    public enum Trait {
        /** For an output: a list is one item per element. */
        MANY,
        /** The host can be asked for bytes. */
        TAKES_DATA_TYPE,
        /** For a trigger: it hands over one event or a batch, as it is asked. */
        BATCHES,
        /** For a trigger: a batch says whether its events are text or bytes. */
        TYPED_BATCHES,
        /** For a trigger: it takes the returned value itself. */
        RETURNS,
        /** For a trigger: the host supports retry policies. */
        RETRIES,
        /** For a trigger: it also publishes names that follow from the event or from its own elements. */
        OPEN_METADATA,
        /** For a trigger: one function of an application may have it. */
        ONE_PER_APP,
        /** For a trigger: it allows no other bindings. */
        ALONE
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** The same kind, where an element of the annotation says the type. */
    public BindingKind withType(String written) {
        return new BindingKind(annotation, written, role, content, traits, result, gathering, metadata, rules);
    }

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
