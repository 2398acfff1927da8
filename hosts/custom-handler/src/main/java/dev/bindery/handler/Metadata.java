package dev.bindery.handler;

import dev.bindery.spi.BoundValue;

/** What the trigger of a call publishes. */
interface Metadata {
    /**
     * A value.
     *
     * @param name its name, in any case
     * @return the value, or nothing
     */
    BoundValue get(String name);
}
