package dev.bindery.testing;

import static dev.bindery.testing.FunctionAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FunctionAppTest
class FunctionAssertTest {
    @Test
    void bindingsAreAsTheyAreDeployed(FunctionApp app) {
        assertThat(app.function("GetItem"))
                .hasNoBinding("items")
                .hasBinding("req")
                .ofType("httpTrigger")
                .with("methods", new String[] {"get"})
                .with("authLevel", "anonymous")
                .hasBinding("item")
                .with("path", "items/{id}")
                .without("connection");
    }

    @Test
    void aBindingThatIsNotThereIsNamed(FunctionApp app) {
        assertThatThrownBy(() -> assertThat(app.function("GetItem")).hasBinding("itm"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Function 'GetItem' has no binding 'itm'.\n  There are: req, item, $return."
                        + "\n  Did you mean 'item'?");
        assertThatThrownBy(() -> assertThat(app.function("GetItem")).hasNoBinding("item"))
                .hasMessage("Function 'GetItem' has a binding 'item'.");
    }

    @Test
    void aPropertyThatDiffersIsShown(FunctionApp app) {
        BindingAssert item = assertThat(app.function("GetItem")).hasBinding("item");

        assertThatThrownBy(() -> item.with("path", "samples/{id}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("The binding 'item' of function 'GetItem' has path \"items/{id}\";"
                        + " expected was \"samples/{id}\".\n  It is {");
        assertThatThrownBy(() -> item.with("pth", "items/{id}"))
                .hasMessageStartingWith("The binding 'item' of function 'GetItem' has no pth;")
                .hasMessageContaining("\n  Did you mean 'path'?");
        assertThatThrownBy(() -> item.without("path"))
                .hasMessage("The binding 'item' of function 'GetItem' has path \"items/{id}\".");
    }

    @Test
    void aSnapshotIsWrittenOnRequestAndThenCompared(FunctionApp app, @TempDir Path folder) throws Exception {
        Path snapshot = folder.resolve("contracts/GetItem.json");
        FunctionAssert function = assertThat(app.function("GetItem"));
        assertThatThrownBy(() -> function.matches(snapshot))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Run the test with -Dbindery.snapshots=update once; that writes it.");

        System.setProperty(FunctionAssert.UPDATE, "update");
        try {
            function.matches(snapshot);
        } finally {
            System.clearProperty(FunctionAssert.UPDATE);
        }

        assertThat(snapshot).hasContent(app.function("GetItem").json());
        function.matches(snapshot);
        Files.writeString(snapshot, Files.readString(snapshot).replace("anonymous", "admin"));
        assertThatThrownBy(() -> function.matches(snapshot))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("The function.json of 'GetItem' is not as in " + snapshot + ".");
    }
}
