package dev.bindery.local;

import dev.bindery.azurite.Azurite;
import dev.bindery.azurite.WithAzurite;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;

/** The same, in an account. */
@WithAzurite
class TableFunctionsOnAzuriteTest extends TableFunctionsTest {
    private static Azurite azurite;

    private final Map<String, String> storage =
            Map.of("AzureWebJobsStorage", azurite.account().connectionString());

    @BeforeAll
    static void azurite(Azurite running) {
        azurite = running;
    }

    @Override
    Map<String, String> storage() {
        return storage;
    }
}
