package dev.bindery.local.call;

import dev.bindery.spi.BoundValue;

/** Gives the values of one input binding. */
public interface Input {
    /**
     * The value for one call. A stream in it is closed after the call.
     *
     * @param data what the trigger publishes
     */
    BoundValue read(CallData data);
}
