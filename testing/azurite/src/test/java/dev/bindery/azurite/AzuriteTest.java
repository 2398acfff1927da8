package dev.bindery.azurite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithAzurite
class AzuriteTest {
    private static int status(AzuriteAccount account, String service) throws IOException, InterruptedException {
        Matcher url = Pattern.compile(service + "Endpoint=([^;]+)").matcher(account.connectionString());
        assertThat(url.find()).isTrue();
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url.group(1))).build(), BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void theServicesAnswerOnPortsThatWereFree(AzuriteAccount account) throws Exception {
        for (String service : new String[] {"Blob", "Queue", "Table"}) {
            assertThat(status(account, service)).as(service).isBetween(400, 499);
        }
    }

    @Test
    void everyAccountIsGivenOnce(AzuriteAccount one, AzuriteAccount other) {
        assertThat(one.name()).isNotEqualTo(other.name());
    }

    @Test
    void itsProcessEndsWhenItIsClosedAndItsPortsCanBeUsedAgain() throws Exception {
        Azurite azurite = Azurite.start();
        AzuriteAccount account = azurite.account();
        azurite.close();
        assertThat(ProcessHandle.of(azurite.pid()).filter(ProcessHandle::isAlive))
                .isEmpty();
        assertThatThrownBy(() -> status(account, "Blob")).isInstanceOf(IOException.class);
        try (Azurite again = azurite.startAgain()) {
            assertThat(again.pid()).isNotEqualTo(azurite.pid());
            assertThat(status(account, "Blob")).isBetween(400, 499);
        }
    }

    @Test
    void aFolderOfItsOwnIsGoneWithIt() {
        Azurite azurite = Azurite.start();
        Path own = azurite.ownFolder().orElseThrow();
        assertThat(own).isDirectory();
        azurite.close();
        assertThat(own).doesNotExist();
    }

    @Test
    void aFolderThatItWasGivenStays(@TempDir Path folder) {
        Azurite azurite = Azurite.start(folder);
        assertThat(azurite.ownFolder()).isEmpty();
        azurite.close();
        assertThat(folder).isNotEmptyDirectory();
    }

    @Test
    void withoutNpmTestsAreSkippedForAReasonAndFailInCi() {
        assertThat(AzuriteExtension.condition(true, true).isDisabled()).isFalse();
        assertThat(AzuriteExtension.condition(false, false).getReason().orElseThrow())
                .contains("no npm on the PATH");
        assertThatThrownBy(() -> AzuriteExtension.condition(false, true))
                .hasMessageContaining("no npm on the PATH")
                .hasMessageContaining("CI=true");
    }
}
