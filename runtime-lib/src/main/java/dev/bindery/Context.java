package dev.bindery;

import dev.bindery.logging.InvocationScope;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The call that a function is in. Immutable; a test makes one with {@code Context.builder("GetItem").build()}. */
public final class Context {
    private final String functionName;
    private final String invocationId;
    private final Path functionDirectory;
    private final TraceContext traceContext;
    private final @Nullable RetryContext retryContext;
    private final Cancellation cancellation;
    private @Nullable FunctionLogger logger;

    private Context(Builder builder) {
        functionName = builder.functionName;
        invocationId = builder.invocationId == null ? UUID.randomUUID().toString() : builder.invocationId;
        functionDirectory =
                builder.functionDirectory == null ? Path.of(functionName).toAbsolutePath() : builder.functionDirectory;
        traceContext = builder.traceContext;
        retryContext = builder.retryContext;
        cancellation = builder.cancellation;
        logger = builder.logger == null ? null : new FunctionLogger(builder.logger);
    }

    /**
     * Starts the context of a call.
     *
     * @param functionName the function's name
     * @return a builder
     */
    public static Builder builder(String functionName) {
        return new Builder(functionName);
    }

    /**
     * The function's name.
     *
     * @return the name, as {@code @FunctionName} gives it
     */
    public String functionName() {
        return functionName;
    }

    /**
     * The id of this call, which the host's log shows too.
     *
     * @return the id
     */
    public String invocationId() {
        return invocationId;
    }

    /**
     * The folder of the function's {@code function.json}.
     *
     * @return the folder, absolute
     */
    public Path functionDirectory() {
        return functionDirectory;
    }

    /**
     * The trace that the call belongs to.
     *
     * @return the trace; its members are empty where there is none
     */
    public TraceContext traceContext() {
        return traceContext;
    }

    /**
     * Where the call stands among the attempts of a retry policy.
     *
     * @return the attempt, or null where the function has no retry policy
     */
    public @Nullable RetryContext retryContext() {
        return retryContext;
    }

    /**
     * Whether the host still wants the call.
     *
     * @return its cancellation; never requested where the host does not tell
     */
    public Cancellation cancellation() {
        return cancellation;
    }

    /**
     * The function's logger, named {@code Function.<name>.User}, which is what {@code host.json} sets levels for. Lines
     * of any other logger reach the host just so, under that logger's name.
     *
     * @return the logger
     */
    public FunctionLogger logger() {
        FunctionLogger made = logger;
        if (made == null) {
            made = new FunctionLogger(LoggerFactory.getLogger("Function." + functionName + ".User"));
            logger = made;
        }
        return made;
    }

    /**
     * Has other threads work on this call: what they log then belongs to it, by whatever logging API.
     *
     * <pre>{@code
     * CompletableFuture.supplyAsync(() -> fetch(url), context.carriedBy(ForkJoinPool.commonPool()));
     * }</pre>
     *
     * @param threads runs the work
     * @return an executor that hands work on to it, with this call
     */
    public Executor carriedBy(Executor threads) {
        return work -> threads.execute(() -> runWithin(work));
    }

    @SuppressWarnings("try") // the scope is only closed
    private void runWithin(Runnable work) {
        try (InvocationScope scope = InvocationScope.open(this)) {
            work.run();
        }
    }

    @Override
    public String toString() {
        return "call " + invocationId + " of " + functionName;
    }

    /** Puts a context together; what is not set has a sensible value. */
    public static final class Builder {
        private final String functionName;
        private @Nullable String invocationId;
        private @Nullable Path functionDirectory;
        private TraceContext traceContext = TraceContext.NONE;
        private @Nullable RetryContext retryContext;
        private Cancellation cancellation = new Cancellation();
        private @Nullable Logger logger;

        private Builder(String functionName) {
            this.functionName = functionName;
        }

        /**
         * Sets the {@link Context#invocationId}, which is random otherwise.
         *
         * @param value the id
         * @return this builder
         */
        public Builder invocationId(String value) {
            invocationId = value;
            return this;
        }

        /**
         * Sets the {@link Context#functionDirectory}, which is a folder of the function's name below the current one
         * otherwise.
         *
         * @param value the folder
         * @return this builder
         */
        public Builder functionDirectory(Path value) {
            functionDirectory = value.toAbsolutePath();
            return this;
        }

        /**
         * Sets the {@link Context#traceContext}.
         *
         * @param value the trace
         * @return this builder
         */
        public Builder traceContext(TraceContext value) {
            traceContext = value;
            return this;
        }

        /**
         * Sets the {@link Context#retryContext}.
         *
         * @param value the attempt, or null
         * @return this builder
         */
        public Builder retryContext(@Nullable RetryContext value) {
            retryContext = value;
            return this;
        }

        /**
         * Sets the {@link Context#cancellation}.
         *
         * @param value by which the call is cancelled
         * @return this builder
         */
        public Builder cancellation(Cancellation value) {
            cancellation = value;
            return this;
        }

        /**
         * Has another logger write what the function logs.
         *
         * @param value the logger
         * @return this builder
         */
        public Builder logger(Logger value) {
            logger = value;
            return this;
        }

        /**
         * The context.
         *
         * @return the context
         */
        public Context build() {
            return new Context(this);
        }
    }
}
