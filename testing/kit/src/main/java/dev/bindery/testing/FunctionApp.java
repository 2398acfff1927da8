package dev.bindery.testing;

import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.local.app.BindingDescription;
import dev.bindery.logging.LogLine;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The functions of an application, to be run by a test exactly as a host runs them: through routes, conversions and
 * their generated adapters, on the test's own thread and with everything in memory.
 *
 * <pre>{@code
 * try (FunctionApp app = FunctionApp.start()) {
 *     HttpResponse response = app.http(HttpRequest.get("/api/items/42"));
 * }
 * }</pre>
 *
 * <p>With JUnit, {@link FunctionAppTest} gives each test an app of its own.
 *
 * <p>A test takes one step at a time. What it sends runs the functions that listen for it before the call returns; what
 * those functions write to other queues and blobs stays there, to be looked at, until {@link #settle} runs what waits.
 *
 * <p>A function that fails makes the step throw the function's own exception. An {@link AssertionError} says that the
 * test names a function, binding or route that the app does not have.
 */
public final class FunctionApp implements AutoCloseable {
    private final Engine engine;

    private FunctionApp(Engine engine) {
        this.engine = engine;
    }

    /**
     * The functions on the class path, with no app settings and the project's {@code host.json}.
     *
     * @return the app
     */
    public static FunctionApp start() {
        return builder().start();
    }

    /**
     * Starts with no app settings and the project's {@code host.json}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Sends an HTTP request to the function whose route and method fit it.
     *
     * @param request the request; its url is absolute or from the root
     * @return the response, its body read
     * @throws AssertionError if no route fits; the message lists them
     */
    public HttpResponse http(HttpRequest request) {
        return engine.http(request);
    }

    /**
     * Sends an HTTP request to the function whose route and method fit it.
     *
     * @param request the request
     * @return the response, its body read
     * @throws AssertionError if no route fits; the message lists them
     */
    public HttpResponse http(HttpRequest.Builder request) {
        return http(request.build());
    }

    /**
     * A storage queue.
     *
     * @param name its name
     * @return the queue
     */
    public AppQueue queue(String name) {
        return new AppQueue(engine, name);
    }

    /**
     * A blob, which need not exist.
     *
     * @param path its container and name, such as {@code samples/42}
     * @return the blob
     */
    public AppBlob blob(String path) {
        return new AppBlob(engine, path);
    }

    /**
     * The blobs of a container.
     *
     * @param container the container
     * @return their names in order, without the container
     */
    public List<String> blobs(String container) {
        return engine.storage().blobs(container);
    }

    /**
     * A timer.
     *
     * @param function the function that it runs
     * @return the timer
     */
    public AppTimer timer(String function) {
        return new AppTimer(engine, engine.timer(function));
    }

    /**
     * Runs a function with a value for its trigger, whatever the trigger's type: text and bytes as they are, any other
     * object as JSON, and a list as a batch.
     *
     * @param function the function's name
     * @param value the value: for a blob trigger the blob's path, for an HTTP trigger the request
     * @return what the function returned
     */
    public OutputValue trigger(String function, @Nullable Object value) {
        return trigger(function).fire(value);
    }

    /**
     * The trigger of a function, for an event that needs metadata too.
     *
     * @param function the function's name
     * @return the trigger
     */
    public AppTrigger trigger(String function) {
        return new AppTrigger(engine, engine.function(function));
    }

    /**
     * Gives an input binding a value, for the calls from now on. Blob inputs need none: they read {@link #blob blobs}.
     * An input that was given nothing has nothing, as if the host had found nothing.
     *
     * @param function the function's name
     * @param binding the binding's name
     * @param value text and bytes as they are, any other object as JSON; null for nothing
     * @return this app
     */
    public FunctionApp input(String function, String binding, @Nullable Object value) {
        List<BindingDescription> inputs =
                engine.function(function).description().inputs();
        engine.bindings().give(engine.binding(function, "input binding", binding, inputs), value);
        return this;
    }

    /**
     * What a function has written to one of its outputs, in calls that succeeded, one for each message, event or row.
     *
     * @param function the function's name
     * @param binding the binding's name; {@code $return} for the returned value
     * @return the values in order
     */
    public List<OutputValue> outputs(String function, String binding) {
        List<BindingDescription> outputs =
                engine.function(function).description().outputs();
        return engine.bindings().written(engine.binding(function, "output binding", binding, outputs));
    }

    /**
     * The lines that the calls of a function have logged, by whatever logger; the host's own are not among them.
     *
     * @param function the function's name
     * @return the lines in order
     */
    public List<LogLine> logs(String function) {
        String name = engine.function(function).name();
        return logs().stream()
                .filter(line ->
                        name.equals(line.functionName()) && !line.category().equals("Function." + name))
                .toList();
    }

    /**
     * The lines that all calls have logged, with what the host says about them.
     *
     * @return the lines in order
     */
    public List<LogLine> logs() {
        return engine.log().lines();
    }

    /**
     * Runs functions for the messages and blobs that wait, and for those that they write in turn, until none is left.
     *
     * @return this app
     */
    public FunctionApp settle() {
        engine.settle();
        return this;
    }

    /**
     * A function as it is deployed, to be asserted on with {@link FunctionAssert#assertThat}.
     *
     * @param name the function's name
     * @return its description
     */
    public FunctionInfo function(String name) {
        return new FunctionInfo(engine.function(name).description());
    }

    /**
     * The app's functions.
     *
     * @return their names in order
     */
    public List<String> functions() {
        return engine.names();
    }

    /**
     * The app's clock, which stands still until the test moves it.
     *
     * @return the clock
     */
    public TestClock clock() {
        return engine.clock();
    }

    /**
     * Sets the ids of the next calls. After these, ids are random again.
     *
     * @param ids the ids, in the order of the calls
     * @return this app
     */
    public FunctionApp nextInvocationIds(String... ids) {
        engine.nextIds(List.of(ids));
        return this;
    }

    /** Ends the app. Function classes that can be closed are. */
    @Override
    public void close() {
        engine.close();
    }

    /** Puts an app together; what is not set is as {@link FunctionApp#start} has it. */
    public static final class Builder {
        final Map<String, String> settings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        final Map<Class<?>, Object> instances = new LinkedHashMap<>();

        @Nullable
        Path hostJson;

        @Nullable
        ClassLoader classLoader;

        @Nullable
        String storageAccount;

        private Builder() {}

        /**
         * Sets an app setting. Neither {@code local.settings.json} nor the environment is read in tests.
         *
         * @param name the name
         * @param value the value
         * @return this builder
         */
        public Builder setting(String name, String value) {
            settings.put(name, value);
            return this;
        }

        /**
         * Has functions called on this object, in place of the one that the app would make: one that was given other
         * collaborators, say. The app does not close it.
         *
         * @param function an instance of a function class
         * @return this builder
         */
        public Builder instance(Object function) {
            instances.put(function.getClass(), function);
            return this;
        }

        /**
         * Sets the host's configuration, which is {@code host.json} in the working folder otherwise, if that exists.
         *
         * @param file the file, which must exist
         * @return this builder
         */
        public Builder hostJson(Path file) {
            hostJson = file;
            return this;
        }

        /**
         * Has queues, blobs and tables of all connections in a storage account, such as one of Azurite, and not in
         * memory. The account should be empty.
         *
         * @param connectionString the account's connection string
         * @return this builder
         */
        public Builder storageAccount(String connectionString) {
            storageAccount = connectionString;
            return this;
        }

        /**
         * Sets where functions are looked for, which is the thread's context class loader otherwise.
         *
         * @param loader the application's class loader
         * @return this builder
         */
        public Builder classLoader(ClassLoader loader) {
            classLoader = loader;
            return this;
        }

        /**
         * Starts the app.
         *
         * @return the app, to be closed in the end
         */
        public FunctionApp start() {
            return new FunctionApp(new Engine(this));
        }
    }
}
