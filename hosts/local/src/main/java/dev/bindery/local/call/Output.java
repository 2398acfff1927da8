package dev.bindery.local.call;

import dev.bindery.spi.BoundValue;
import java.io.IOException;

/** Takes the values of one output binding. */
public interface Output {
    /** Where the value of one call goes. */
    interface Target {
        /**
         * Turns a value into changes.
         *
         * @param value the value, never {@link BoundValue#NOTHING}
         * @param outbox takes the changes
         * @throws IOException if a stream in the value cannot be read
         */
        void write(BoundValue value, Outbox outbox) throws IOException;
    }

    /**
     * Finds out where the value goes. This happens before the function runs, as in the Functions host: an expression
     * that has no value fails the call before it has done anything.
     *
     * @param data what the trigger publishes
     */
    Target target(CallData data);
}
