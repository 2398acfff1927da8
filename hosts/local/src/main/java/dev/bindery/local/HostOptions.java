package dev.bindery.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a {@link LocalHost} runs. What is not set has the value that the command line has without options. */
public final class HostOptions {
    private final Builder from;

    private HostOptions(Builder from) {
        this.from = from.copy();
    }

    /**
     * Starts with the usual options.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Nullable
    Integer port() {
        return from.port;
    }

    @Nullable
    String address() {
        return from.address;
    }

    Path storage() {
        return from.storage;
    }

    @Nullable
    Path settingsFile() {
        return from.settingsFile;
    }

    @Nullable
    Path hostJsonFile() {
        return from.hostJsonFile;
    }

    List<String> functions() {
        return from.functions;
    }

    Map<String, String> environment() {
        return from.environment;
    }

    PrintStream console() {
        return from.console;
    }

    boolean reload() {
        return from.reload;
    }

    boolean debug() {
        return from.debug;
    }

    Clock clock(ZoneId zone) {
        return from.clock.withZone(zone);
    }

    LogStyle logStyle() {
        return from.logStyle;
    }

    Duration grace() {
        return from.grace;
    }

    ClassLoader classLoader() {
        ClassLoader loader = from.classLoader != null
                ? from.classLoader
                : Thread.currentThread().getContextClassLoader();
        return loader != null ? loader : LocalHost.class.getClassLoader();
    }

    /** Puts options together. */
    public static final class Builder {
        private @Nullable Integer port;
        private @Nullable String address;
        private Path storage = Path.of(".bindery", "storage");
        private @Nullable Path settingsFile;
        private @Nullable Path hostJsonFile;
        private List<String> functions = List.of();
        private Map<String, String> environment = System.getenv();
        private PrintStream console = System.out;
        private boolean reload;
        private boolean debug;
        private Clock clock = Clock.systemUTC();
        private LogStyle logStyle = LogStyle.PLAIN;
        private Duration grace = Duration.ofSeconds(30);
        private @Nullable ClassLoader classLoader;

        private Builder() {}

        private Builder copy() {
            Builder copy = new Builder();
            copy.port = port;
            copy.address = address;
            copy.storage = storage;
            copy.settingsFile = settingsFile;
            copy.hostJsonFile = hostJsonFile;
            copy.functions = functions;
            copy.environment = environment;
            copy.console = console;
            copy.reload = reload;
            copy.debug = debug;
            copy.clock = clock;
            copy.logStyle = logStyle;
            copy.grace = grace;
            copy.classLoader = classLoader;
            return copy;
        }

        /**
         * Sets the port, which is 7071 otherwise, or the one in the settings file.
         *
         * @param value the port; 0 for any that is free
         * @return this builder
         */
        public Builder port(int value) {
            port = value;
            return this;
        }

        /**
         * Sets the address to listen at, which is 127.0.0.1 otherwise, or the one in the settings file.
         *
         * @param value the address
         * @return this builder
         */
        public Builder address(String value) {
            address = value;
            return this;
        }

        /**
         * Sets the folder of the store, which is {@code .bindery/storage} otherwise.
         *
         * @param value the folder
         * @return this builder
         */
        public Builder storage(Path value) {
            storage = value;
            return this;
        }

        /**
         * Sets the settings file, which is {@code local.settings.json} otherwise, if that exists.
         *
         * @param value the file, which must exist
         * @return this builder
         */
        public Builder settingsFile(Path value) {
            settingsFile = value;
            return this;
        }

        /**
         * Sets the host's configuration, which is {@code host.json} otherwise, if that exists.
         *
         * @param value the file, which must exist
         * @return this builder
         */
        public Builder hostJsonFile(Path value) {
            hostJsonFile = value;
            return this;
        }

        /**
         * Runs some functions only.
         *
         * @param names their names; none for all of them
         * @return this builder
         */
        public Builder functions(List<String> names) {
            functions = List.copyOf(names);
            return this;
        }

        /**
         * Sets the environment, whose variables are app settings; it is that of the process otherwise.
         *
         * @param variables the variables
         * @return this builder
         */
        public Builder environment(Map<String, String> variables) {
            environment = Map.copyOf(variables);
            return this;
        }

        /**
         * Sets where the host prints and logs, which is the standard output otherwise.
         *
         * @param stream takes the lines
         * @return this builder
         */
        public Builder console(PrintStream stream) {
            console = stream;
            return this;
        }

        /**
         * Sets whether the host takes the functions anew when their classes or settings were written, which it does not
         * otherwise.
         *
         * @param value whether it does
         * @return this builder
         */
        public Builder reload(boolean value) {
            reload = value;
            return this;
        }

        /** Has the host say where a debugger attaches. */
        Builder debug(boolean value) {
            debug = value;
            return this;
        }

        /** Sets the clock, for tests. */
        Builder clock(Clock value) {
            clock = value;
            return this;
        }

        /**
         * Sets how the host's lines look, which is plain text otherwise.
         *
         * @param style the style
         * @return this builder
         */
        public Builder logStyle(LogStyle style) {
            logStyle = style;
            return this;
        }

        /**
         * Sets how long running calls may take to end when the host is closed, which is 30 seconds otherwise.
         *
         * @param patience the time
         * @return this builder
         */
        public Builder grace(Duration patience) {
            grace = patience;
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
         * The options.
         *
         * @return the options
         */
        public HostOptions build() {
            return new HostOptions(this);
        }
    }
}
