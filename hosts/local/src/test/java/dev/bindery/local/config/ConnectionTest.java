package dev.bindery.local.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {
    private static Connection find(String name, Map<String, String> settings) {
        return Connection.find(Settings.of(settings, Map.of()), name);
    }

    @ParameterizedTest
    @CsvSource({
        "'', AzureWebJobsStorage",
        "AzureWebJobsStorage, AzureWebJobsStorage",
        "Storage, AzureWebJobsStorage",
        "Storage, Storage",
        "Orders, AzureWebJobsOrders",
        "Orders, ConnectionStrings:AzureWebJobsOrders",
        "Orders, ConnectionStrings:Orders",
        "Orders, orders",
    })
    void aConnectionIsFoundUnderTheNamesThatTheHostTries(String name, String setting) {
        assertThat(find(name, Map.of(setting, "secret"))).isInstanceOf(Connection.Text.class);
    }

    @Test
    void theFirstOfThemWins() {
        assertThat(find("Orders", Map.of("Orders", "later", "AzureWebJobsOrders", "first")))
                .isEqualTo(new Connection.Text("AzureWebJobsOrders", "first"));
        assertThat(find("Orders", Map.of("Orders", "later", "AzureWebJobsOrders", "")))
                .isInstanceOf(Connection.Embedded.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nothingIsTheStoreOfThisMachine(String value) {
        assertThat(find("", Map.of())).isInstanceOf(Connection.Embedded.class);
        assertThat(find("", Map.of("AzureWebJobsStorage", value))).isInstanceOf(Connection.Embedded.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UseDevelopmentStorage=true", "usedevelopmentstorage=TRUE;"})
    void theEmulatorHasItsUsualPorts(String value) {
        Connection.Text connection = (Connection.Text) find("", Map.of("AzureWebJobsStorage", value));
        assertThat(connection.expanded())
                .contains(
                        "BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;",
                        "QueueEndpoint=http://127.0.0.1:10001/devstoreaccount1;",
                        "TableEndpoint=http://127.0.0.1:10002/devstoreaccount1;");
    }

    @Test
    void settingsBelowAreAnIdentity() {
        Connection.Identity account =
                (Connection.Identity) find("", Map.of("AzureWebJobsStorage__accountName", "shop"));
        assertThat(account.endpoint("blob")).isEqualTo("https://shop.blob.core.windows.net");
        assertThat(account.endpoint("table")).isEqualTo("https://shop.table.core.windows.net");

        Connection.Identity blobs =
                (Connection.Identity) find("Orders", Map.of("Orders__blobServiceUri", "https://o.example"));
        assertThat(blobs.endpoint("blob")).isEqualTo("https://o.example");
        assertThatThrownBy(() -> blobs.endpoint("queue"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Add Orders__queueServiceUri");
    }

    private static Connection.Identity identity(String... settings) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            values.put("Orders__" + settings[i], settings[i + 1]);
        }
        return (Connection.Identity) find("Orders", values);
    }

    @Test
    void theAddressOfAServiceIsItsOwnOrElseTheCommonOne() {
        Connection.Identity orders = identity(
                "serviceUri", "https://all.example", "queueServiceUri", " https://q.example ", "accountName", "shop");
        assertThat(orders.endpoint("queue")).isEqualTo("https://q.example");
        assertThat(orders.endpoint("blob")).isEqualTo("https://all.example");
        assertThat(identity("endpoint", "https://t.example", "serviceUri", "https://all.example")
                        .endpoint("table"))
                .isEqualTo("https://t.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://shop.example", "shop", "https://", "https://a b", "//shop.example"})
    void aCredentialIsSentToEncryptedAddressesOnly(String address) {
        assertThatThrownBy(() -> identity("blobServiceUri", address).endpoint("blob"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The app setting Orders__blobServiceUri gives no address of the blob service")
                .hasMessageContaining("https://<account>.blob.core.windows.net");
        assertThatThrownBy(() -> identity("accountName", "shop/../x y").endpoint("blob"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("Orders__accountName");
    }

    @Test
    void theIdentitiesThatThisHostHasAreTaken() {
        identity("accountName", "shop").check();
        identity("ACCOUNTNAME", "shop", "credential", "ManagedIdentity", "clientId", "me")
                .check();
        identity("accountName", "shop", "clientId", "me", "tenantId", "us", "clientSecret", "s3cr3t")
                .check();
        assertThat(identity("credential", "managedidentity").isManaged()).isTrue();
        assertThat(identity("accountName", "shop").isManaged()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "credential=workloadidentity|The app setting Orders__credential names a kind of credential that this host"
                        + " does not have. It has managedidentity.",
                "clientSecret=s3cr3t,clientId=me|The app setting Orders__clientSecret says nobody without Orders__tenantId.",
                "clientSecret=s3cr3t,tenantId=us|The app setting Orders__clientSecret says nobody without Orders__clientId.",
                "clientSecert=s3cr3t|The app setting Orders__clientSecert is not one that this host reads. Below Orders it"
                        + " reads accountName, serviceUri, blobServiceUri, queueServiceUri, tableServiceUri, endpoint,"
                        + " credential, clientId, tenantId, clientSecret. Did you mean Orders__clientSecret?",
                "sasToken=s3cr3t|Remove it, or use one of these.",
            })
    void anIdentityThatThisHostDoesNotHaveIsRefusedWithoutItsValue(String settings, String message) {
        Connection.Identity orders = identity(("accountName=shop," + settings).split("[=,]"));
        assertThatThrownBy(orders::check)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("s3cr3t")
                .hasMessageNotContaining("workloadidentity");
    }

    @Test
    void noSecretIsInTheTextOfAConnection() {
        assertThat(new Connection.Text("Orders", "secret").toString()).doesNotContain("secret");
        assertThat(new Connection.Identity("Orders", Map.of("clientSecret", "secret")).toString())
                .doesNotContain("secret");
    }

    @Test
    void theHostsOfOneFolderHaveOneIdUnlessASettingSaysIt() {
        Settings none = Settings.of(Map.of(), Map.of());
        assertThat(HostId.of(none, Path.of("a"))).isEqualTo(HostId.of(none, Path.of("a")));
        assertThat(HostId.of(none, Path.of("a")))
                .isNotEqualTo(HostId.of(none, Path.of("b")))
                .matches("[a-z0-9][a-z0-9-]{0,30}[a-z0-9]");
        Settings said = Settings.of(Map.of("AzureFunctionsWebHost__hostid", "My-Shop-"), Map.of());
        assertThat(HostId.of(said, Path.of("a"))).isEqualTo("my-shop");
    }
}
