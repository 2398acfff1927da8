package dev.bindery.local.storage.azure;

import static dev.bindery.local.storage.azure.AzureCalls.status;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.azure.core.http.rest.PagedIterable;
import com.azure.core.util.BinaryData;
import com.azure.core.util.Context;
import com.azure.storage.queue.QueueClient;
import com.azure.storage.queue.QueueServiceClient;
import com.azure.storage.queue.models.PeekedMessageItem;
import com.azure.storage.queue.models.QueueMessageItem;
import com.azure.storage.queue.models.UpdateMessageResult;
import dev.bindery.local.storage.LeaseLostException;
import dev.bindery.local.storage.Queues;
import dev.bindery.local.storage.StoredMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Queues of Azure Storage. They are made when something is put on them. */
final class AzureQueues implements Queues {
    /** The most that the service gives at once. */
    private static final int MOST = 32;

    private final QueueServiceClient service;
    private final MessageEncoding encoding;
    private final AzureCalls calls;

    AzureQueues(QueueServiceClient service, MessageEncoding encoding, AzureCalls calls) {
        this.service = service;
        this.encoding = encoding;
        this.calls = calls;
    }

    @Override
    public List<StoredMessage> receive(String queue, int limit, Duration lease) {
        QueueClient client = service.getQueueClient(queue);
        return calls.find(status(404), () -> {
                    PagedIterable<QueueMessageItem> messages =
                            client.receiveMessages(Math.min(limit, MOST), lease, null, Context.NONE);
                    return messages.stream()
                            .map(message -> message(
                                    queue,
                                    message.getMessageId(),
                                    message.getPopReceipt(),
                                    message.getBody(),
                                    (int) message.getDequeueCount(),
                                    message.getInsertionTime(),
                                    message.getExpirationTime(),
                                    message.getTimeNextVisible()))
                            .toList();
                })
                .orElse(List.of());
    }

    @Override
    public List<StoredMessage> peek(String queue, int limit) {
        QueueClient client = service.getQueueClient(queue);
        return calls.find(status(404), () -> {
                    PagedIterable<PeekedMessageItem> messages =
                            client.peekMessages(Math.min(limit, MOST), null, Context.NONE);
                    return messages.stream()
                            .map(message -> message(
                                    queue,
                                    message.getMessageId(),
                                    "",
                                    message.getBody(),
                                    (int) message.getDequeueCount(),
                                    message.getInsertionTime(),
                                    message.getExpirationTime(),
                                    message.getInsertionTime()))
                            .toList();
                })
                .orElse(List.of());
    }

    private StoredMessage message(
            String queue,
            String id,
            String popReceipt,
            @Nullable BinaryData text,
            int dequeueCount,
            OffsetDateTime insertion,
            OffsetDateTime expiration,
            OffsetDateTime nextVisible) {
        byte[] raw = text == null ? new byte[0] : text.toBytes();
        Optional<byte[]> body = encoding.decode(raw);
        return new StoredMessage(
                queue,
                id,
                popReceipt,
                body.orElse(raw),
                dequeueCount,
                insertion.toInstant(),
                expiration.toInstant(),
                nextVisible.toInstant(),
                body.isPresent());
    }

    @Override
    public Optional<StoredMessage> renew(StoredMessage message, Duration lease) {
        return update(message, lease)
                .map(result -> new StoredMessage(
                        message.queue(),
                        message.id(),
                        result.getPopReceipt(),
                        message.body(),
                        message.dequeueCount(),
                        message.insertionTime(),
                        message.expirationTime(),
                        result.getTimeNextVisible() == null
                                ? Instant.now().plus(lease)
                                : result.getTimeNextVisible().toInstant(),
                        message.readable()));
    }

    @Override
    public void release(StoredMessage message, Duration delay) {
        update(message, delay);
    }

    /** Sets when a message is visible; 404 and 400 say that it is somebody else's, or gone. */
    private Optional<UpdateMessageResult> update(StoredMessage message, Duration visibility) {
        QueueClient client = service.getQueueClient(message.queue());
        return calls.find(
                status(400, 404), () -> client.updateMessage(message.id(), message.popReceipt(), null, visibility));
    }

    void put(String queue, byte[] body) {
        send(queue, encoding.encode(body));
    }

    void poison(StoredMessage message, String queue) {
        send(queue, message.readable() ? encoding.encode(message.body()) : new String(message.body(), UTF_8));
        remove(message);
    }

    private void send(String queue, String text) {
        QueueClient client = service.getQueueClient(queue);
        if (calls.find(status(404), () -> client.sendMessage(text)).isEmpty()) {
            calls.run(() -> {
                client.createIfNotExists();
                client.sendMessage(text);
            });
        }
    }

    void remove(StoredMessage message) {
        QueueClient client = service.getQueueClient(message.queue());
        calls.find(status(400, 404), () -> {
                    client.deleteMessage(message.id(), message.popReceipt());
                    return true;
                })
                .orElseThrow(() -> new LeaseLostException(
                        message, "What the function wrote is kept; if the message is still there, it runs again."));
    }
}
