package dev.bindery.processor.verify;

import dev.bindery.processor.model.JsonShape.Obstacle;
import dev.bindery.processor.model.Site;
import dev.bindery.processor.model.TypeRef;
import java.util.List;

/**
 * A type that Jackson cannot read or write, and how it was reached.
 *
 * @param reading whether it is to be read
 * @param root the type that the conversion is for
 * @param path the members on the way from there
 * @param held the type of the last of them; the root if there are none
 * @param type the type in question, which is the last one or something in it
 * @param obstacle what is in Jackson's way
 */
record JsonTrouble(boolean reading, TypeRef root, List<String> path, TypeRef held, TypeRef type, Obstacle obstacle) {

    /**
     * The finding.
     *
     * @param subject what has the type, as the start of a sentence
     */
    Finding at(Site site, String subject) {
        Problem problem = reading ? Problem.JSON_NOT_READABLE : Problem.JSON_NOT_WRITABLE;
        return problem.at(
                site,
                subject + (reading ? " is read from JSON into " : " is written as JSON from ") + root.displayName()
                        + way() + ".",
                accepted(),
                edit()
                        + "; if your own dev.bindery.spi.JsonMapperProvider can do it, compile with -Abindery.severity."
                        + problem.code() + "=warning.");
    }

    /** The way from the root to the type and what is wrong with it, as the rest of a sentence. */
    String way() {
        String members = path.isEmpty() ? "" : ", whose '" + String.join(".", path) + "' is " + held.displayName();
        if (type.equals(held)) {
            return members + ", which " + (obstacle == Obstacle.ASYNC ? "nothing waits for" : reason());
        }
        return members
                + (obstacle == Obstacle.ASYNC
                        ? ", and nothing waits for the " + type.displayName() + " in it"
                        : ", and " + type.displayName() + " " + reason());
    }

    private String reason() {
        return switch (obstacle) {
            case ASYNC -> "stands for a value that comes later";
            case INTERFACE -> "is an interface that does not say which class to make";
            case ABSTRACT -> "is an abstract class that does not say which subclass to make";
            case INNER -> "is an inner class, made only inside an instance of the class around it";
            case NO_CREATOR -> "has no constructor that Jackson can call";
            case KEY -> "is the key of a map without being made from text";
            case NOTHING_TO_WRITE -> "shows nothing that Jackson could write";
        };
    }

    private String accepted() {
        return switch (obstacle) {
            case KEY ->
                "A key is a String, a number, an enum, a UUID, a java.time type, or a class with a constructor or a"
                        + " valueOf that takes one String.";
            case NOTHING_TO_WRITE ->
                "Jackson writes the components of a record, public getters, public fields, and what has @JsonProperty.";
            default ->
                "Jackson makes records, enums, classes with a constructor without parameters or with a single text, number"
                        + " or boolean, and types that say how with @JsonCreator or @JsonTypeInfo.";
        };
    }

    private String edit() {
        String name = type.displayName();
        return switch (obstacle) {
            case INTERFACE, ABSTRACT ->
                "Write a record in its place, or list the classes of " + name + " with @JsonTypeInfo and @JsonSubTypes";
            case INNER -> "Make " + name + " static, or a record";
            case KEY -> "Write String for the key, or give " + name + " a static valueOf(String)";
            case NOTHING_TO_WRITE -> "Make " + name + " a record, or give it public getters";
            case ASYNC, NO_CREATOR ->
                "Make " + name + " a record, give it a constructor without parameters, or put @JsonCreator on one and"
                        + " @JsonProperty on its parameters";
        };
    }
}
