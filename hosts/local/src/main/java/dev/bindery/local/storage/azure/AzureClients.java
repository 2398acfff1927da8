package dev.bindery.local.storage.azure;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.core.http.policy.ExponentialBackoffOptions;
import com.azure.core.http.policy.RetryOptions;
import com.azure.core.util.SharedExecutorService;
import com.azure.data.tables.TableServiceClient;
import com.azure.data.tables.TableServiceClientBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.DefaultAzureCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import com.azure.storage.blob.BlobServiceClient;
import com.azure.storage.blob.BlobServiceClientBuilder;
import com.azure.storage.common.StorageSharedKeyCredential;
import com.azure.storage.common.policy.RequestRetryOptions;
import com.azure.storage.common.policy.RetryPolicyType;
import com.azure.storage.queue.QueueServiceClient;
import com.azure.storage.queue.QueueServiceClientBuilder;
import dev.bindery.local.config.ConfigurationException;
import dev.bindery.local.config.Connection;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The clients of one connection. Each is made when it is first needed: an identity may name some services only. */
final class AzureClients {
    /** Few tries and short: a trigger looks again by itself, and whoever sent a request waits for its answer. */
    private static final RequestRetryOptions RETRIES = new RequestRetryOptions(
            RetryPolicyType.EXPONENTIAL, 3, (Duration) null, Duration.ofMillis(200), Duration.ofSeconds(2), null);

    private static final RetryOptions TABLE_RETRIES = new RetryOptions(new ExponentialBackoffOptions()
            .setMaxRetries(2)
            .setBaseDelay(Duration.ofMillis(200))
            .setMaxDelay(Duration.ofSeconds(2)));

    private final Connection connection;
    private final HttpClient http =
            new JdkHttpClientBuilder().connectionTimeout(Duration.ofSeconds(5)).build();
    private @Nullable TableServiceClient tables;

    static {
        // Its own would end with the process's first step to its end, in which messages are still dealt with.
        ScheduledThreadPoolExecutor timeouts = new ScheduledThreadPoolExecutor(2, work -> {
            Thread thread = new Thread(work, "bindery-timeouts");
            thread.setDaemon(true);
            return thread;
        });
        timeouts.setRemoveOnCancelPolicy(true);
        SharedExecutorService.getInstance().setExecutorService(timeouts);
    }

    /** @throws ConfigurationException if the connection is no connection string, or no identity */
    AzureClients(Connection connection) {
        this.connection = connection;
        if (connection instanceof Connection.Identity identity) {
            identity.check();
        }
        if (connection instanceof Connection.Text) {
            blobs();
            queues();
            if (text().contains("AccountKey=")) {
                // A key that is none would only be noticed by the first call.
                checked(() ->
                        StorageSharedKeyCredential.fromConnectionString(text()).computeHmac256(""));
            }
        }
    }

    BlobServiceClient blobs() {
        BlobServiceClientBuilder builder =
                new BlobServiceClientBuilder().httpClient(http).retryOptions(RETRIES);
        return checked(() -> connection instanceof Connection.Identity identity
                ? builder.endpoint(identity.endpoint("blob"))
                        .credential(credential(identity))
                        .buildClient()
                : builder.connectionString(text()).buildClient());
    }

    QueueServiceClient queues() {
        QueueServiceClientBuilder builder =
                new QueueServiceClientBuilder().httpClient(http).retryOptions(RETRIES);
        return checked(() -> connection instanceof Connection.Identity identity
                ? builder.endpoint(identity.endpoint("queue"))
                        .credential(credential(identity))
                        .buildClient()
                : builder.connectionString(text()).buildClient());
    }

    synchronized TableServiceClient tables() {
        TableServiceClientBuilder builder =
                new TableServiceClientBuilder().httpClient(http).retryOptions(TABLE_RETRIES);
        if (tables == null) {
            tables = checked(() -> connection instanceof Connection.Identity identity
                    ? builder.endpoint(identity.endpoint("table"))
                            .credential(credential(identity))
                            .buildClient()
                    : builder.connectionString(text()).buildClient());
        }
        return tables;
    }

    private String text() {
        return ((Connection.Text) connection).expanded();
    }

    /** What the clients say of a connection string they do not like may quote it. */
    private <T> T checked(Supplier<T> client) {
        try {
            return client.get();
        } catch (ConfigurationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ConfigurationException("The app setting " + connection.setting()
                    + " is no connection string of Azure Storage. Copy it from the account's access keys, write"
                    + " UseDevelopmentStorage=true for Azurite, or leave it empty for the store in this folder.");
        }
    }

    private static TokenCredential credential(Connection.Identity identity) {
        String client = identity.child("clientId").orElse(null);
        String secret = identity.child("clientSecret").orElse(null);
        String tenant = identity.child("tenantId").orElse(null);
        if (secret != null) {
            return new ClientSecretCredentialBuilder()
                    .tenantId(tenant)
                    .clientId(client)
                    .clientSecret(secret)
                    .build();
        } else if (identity.isManaged()) {
            return new ManagedIdentityCredentialBuilder().clientId(client).build();
        }
        return new DefaultAzureCredentialBuilder()
                .tenantId(tenant)
                .managedIdentityClientId(client)
                .build();
    }
}
