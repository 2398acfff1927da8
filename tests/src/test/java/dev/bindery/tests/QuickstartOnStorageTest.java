package dev.bindery.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bindery.azurite.Azurite;
import dev.bindery.azurite.AzuriteAccount;
import dev.bindery.azurite.WithAzurite;
import dev.bindery.standin.HttpCall;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quickstart as it is, where one app setting says what storage it has. */
class QuickstartOnStorageTest {
    @TempDir
    static Path folder;

    private static StagedRun started(String connection) throws Exception {
        return new LocalRun(HostLaunch.ofQuickstart(folder)
                .environment("AzureWebJobsStorage", connection)
                .environment("AzureFunctionsWebHost__hostid", "quickstart")
                .start());
    }

    /** What the function writes is where somebody else finds it who knows the account. */
    private static void assertWritesInto(Account account, StagedRun run) throws Exception {
        run.send(HttpCall.of("PUT", "/api/items/for-others").body("blue teapot".getBytes(UTF_8)))
                .get(60, TimeUnit.SECONDS);
        assertThat(account.names("samples")).contains("for-others");
    }

    @Nested
    class InTheEmbeddedStore extends QuickstartContract {
        @Override
        StagedRun start() throws Exception {
            return started("");
        }
    }

    /** An account of the cloud is told in the same way; what is behind the addresses in it is Azurite here. */
    @Nested
    @WithAzurite
    class InAnAccountByItsConnectionString extends QuickstartContract {
        private final Account account;

        InAnAccountByItsConnectionString(AzuriteAccount azurite) {
            account = new Account(azurite);
        }

        @Override
        StagedRun start() throws Exception {
            return started(account.connectionString());
        }

        @Test
        void theAccountHasWhatWasWritten() throws Exception {
            assertWritesInto(account, run());
        }
    }

    @Nested
    @WithAzurite
    class InAzuriteByItsShortName extends QuickstartContract {
        private Azurite azurite;

        @Override
        StagedRun start() throws Exception {
            String busy = "Something listens at one of the ports 10000, 10001 and 10002, which"
                    + " UseDevelopmentStorage=true means.";
            if (!Azurite.hasUsualPorts() && "true".equalsIgnoreCase(System.getenv("CI"))) {
                throw new IllegalStateException(busy + " With CI=true this test is not skipped.");
            }
            assumeTrue(Azurite.hasUsualPorts(), busy);
            azurite = Azurite.startOnUsualPorts();
            return started("UseDevelopmentStorage=true");
        }

        @AfterAll
        void endAzurite() {
            if (azurite != null) {
                azurite.close();
            }
        }

        @Test
        void itsUsualAccountHasWhatWasWritten() throws Exception {
            assertWritesInto(Account.ofTheEmulator(), run());
        }
    }
}
