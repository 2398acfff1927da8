package dev.bindery.processor.model;

/**
 * A place in a source that nobody has written: enough to say which place was meant.
 *
 * @param name what is there
 */
public record Place(String name) implements Site {
    public Place inside(String part) {
        return new Place(name + "/" + part);
    }
}
