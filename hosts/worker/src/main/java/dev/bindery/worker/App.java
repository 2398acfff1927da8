package dev.bindery.worker;

import dev.bindery.worker.rpc.LoadRequest;
import org.jspecify.annotations.Nullable;

/** An app whose functions are called. */
public interface App {
    /** One of its functions. */
    interface Function {
        /**
         * Calls it. Whatever happens, the task is answered, be it later and by another thread.
         *
         * @param task the call
         */
        void invoke(Task task);
    }

    /**
     * Loads a function.
     *
     * @param request which one
     * @return the function
     * @throws LoadException if it cannot be called
     */
    Function load(LoadRequest request) throws LoadException;

    /**
     * The call that this thread works on.
     *
     * @return its id, or null outside of calls
     */
    @Nullable
    String currentCall();

    /**
     * The function of the call that this thread works on.
     *
     * @return its name, or null outside of calls
     */
    @Nullable
    String currentFunction();

    /** Does once in vain what calls do, so that the first of them finds its classes loaded. No function is called. */
    void warmUp();

    /** Closes what the functions hold. */
    void close();
}
