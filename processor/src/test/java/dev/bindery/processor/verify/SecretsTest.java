package dev.bindery.processor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a secret. None of the keys here opens anything. */
class SecretsTest {
    private static final String KEY = "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AzureWebJobsStorage",
                "Storage",
                "%Storage%",
                "Storage__serviceUri",
                "ConnectionStrings:Shop",
                "ConnectionStrings__Shop",
                "Kafka:Brokers:0",
                "my-app.shop_2",
                "ShopCosmosDBConnectionStringOfTheNorthernRegion2026",
                "AccountKey",
                "SharedAccessKeyName",
                "endpoint",
                "SG.Key",
                "AC0123456789abcdef",
                "größe",
                ""
            })
    void aSettingsNameIsNoSecret(String text) {
        assertThat(Formats.looksSecret(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=" + KEY + "=",
                "UseDevelopmentStorage=true",
                "Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=all;SharedAccessKey=" + KEY + "=",
                "AccountEndpoint=https://shop.documents.azure.com:443/;AccountKey=" + KEY + "==;",
                "Server=tcp:shop.database.windows.net,1433",
                "https://shop.blob.core.windows.net",
                "amqp://guest:guest@localhost:5672",
                "shop.redis.cache.windows.net:6380,password=" + KEY + "=,ssl=True",
                "shop.redis.cache.windows.net:6380",
                "localhost:6379",
                "?sv=2024-11-04&sig=" + KEY + "%3D",
                "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83v+jRWeJA/",
                "0123456789abcdef0123456789ABCDEF",
                "SG.q83vEjRWeJCrze8SNFZ4kK.q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA",
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
                "-----BEGIN CERTIFICATE-----",
                "me@example.com"
            })
    void aValueInPlaceOfAName(String text) {
        assertThat(Formats.looksSecret(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN PRIVATE KEY-----\nMIIB",
                "-----BEGIN ENCRYPTED PRIVATE KEY-----",
                "-----BEGIN RSA PRIVATE KEY-----",
                "Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKey=" + KEY + "=",
                "{\"connection\": \"accountkey=" + KEY + "==\"}",
                "https://shop.blob.core.windows.net/a?sv=2024-11-04&sig=" + KEY + "%3D",
                "amqp://guest:guest@localhost:5672"
            })
    void aSecretAnywhere(String text) {
        assertThat(Formats.holdsSecret(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN CERTIFICATE-----",
                "select * from Users where AccountKey=@key",
                "SharedAccessKey=%KEY%",
                "https://example.com/items?sig={sig}",
                "https://%USER%:%PASSWORD%@example.com",
                "http://localhost:3500",
                "broker-1:9092,broker-2:9092",
                "https://example.com:8443/a@b",
                "me@example.com"
            })
    void noSecretAnywhere(String text) {
        assertThat(Formats.holdsSecret(text)).isFalse();
    }
}
