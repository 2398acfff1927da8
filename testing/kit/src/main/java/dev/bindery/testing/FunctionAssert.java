package dev.bindery.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.local.json.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what is deployed, so that a change of it fails a test and is made on purpose. {@code assertThat} goes
 * well with that of other libraries.
 */
public final class FunctionAssert {
    /** The system property that has {@link #matches} write its files: {@code -Dbindery.snapshots=update}. */
    public static final String UPDATE = "bindery.snapshots";

    private final FunctionInfo function;

    private FunctionAssert(FunctionInfo function) {
        this.function = function;
    }

    /**
     * Starts assertions.
     *
     * @param function the function
     * @return the assertions
     */
    public static FunctionAssert assertThat(FunctionInfo function) {
        return new FunctionAssert(function);
    }

    /**
     * Asserts that the function has a binding.
     *
     * @param name the binding's name, {@code $return} for the returned value
     * @return assertions on the binding
     */
    public BindingAssert hasBinding(String name) {
        for (Map<String, @Nullable Object> binding : function.bindings()) {
            if (name.equals(binding.get("name"))) {
                return new BindingAssert(this, function.name(), binding);
            }
        }
        throw new AssertionError("Function '" + function.name() + "' has no binding '" + name + "'."
                + Failures.nearest(
                        name,
                        function.bindings().stream()
                                .map(binding -> String.valueOf(binding.get("name")))
                                .toList()));
    }

    /**
     * Asserts that the function has no binding of a name.
     *
     * @param name the name
     * @return these assertions
     */
    public FunctionAssert hasNoBinding(String name) {
        if (function.bindings().stream().anyMatch(binding -> name.equals(binding.get("name")))) {
            throw new AssertionError("Function '" + function.name() + "' has a binding '" + name + "'.");
        }
        return this;
    }

    /**
     * Asserts that the whole {@code function.json} is as a file has it, white space aside. The tests write the file
     * when they run with {@code -Dbindery.snapshots=update}; then look at what changed before you commit it.
     *
     * @param snapshot the file, such as {@code src/test/resources/GetItem.json}
     * @return these assertions
     */
    public FunctionAssert matches(Path snapshot) {
        try {
            if ("update".equals(System.getProperty(UPDATE))) {
                if (snapshot.toAbsolutePath().getParent() != null) {
                    Files.createDirectories(snapshot.toAbsolutePath().getParent());
                }
                Files.writeString(snapshot, function.json());
            } else if (!Files.exists(snapshot)) {
                throw new AssertionError("There is no " + snapshot + " to compare function '" + function.name()
                        + "' with.\n  Run the test with -D" + UPDATE + "=update once; that writes it.");
            } else {
                same(snapshot, Files.readString(snapshot, UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void same(Path snapshot, String expected) {
        if (!Objects.equals(JsonText.read(expected), JsonText.read(function.json()))) {
            throw new AssertionError("The function.json of '" + function.name() + "' is not as in " + snapshot
                    + ".\n  If that is meant to be, run the test with -D" + UPDATE
                    + "=update and look at the difference."
                    + "\nIt was:\n" + expected.strip() + "\nIt is:\n"
                    + function.json().strip());
        }
    }
}
