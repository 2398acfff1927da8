package dev.bindery.local.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import dev.bindery.HttpResponse;
import dev.bindery.local.bindings.MessageLimit;
import dev.bindery.local.storage.Change;
import dev.bindery.local.storage.Store;
import dev.bindery.local.storage.StoredMessage;
import dev.bindery.syntax.Names;
import dev.bindery.syntax.SyntaxException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts messages on queues and shows those that are there: {@code /admin/storage/queues/{queue}/messages}. */
public final class AdminQueues {
    private static final int SHOWN = 32;

    private final Store store;
    private final MessageLimit messageLimit;
    private final BodyLimit limit;

    /**
     * @param store the store
     * @param messageLimit how large a message may be
     * @param limit how large a request may be
     */
    public AdminQueues(Store store, MessageLimit messageLimit, BodyLimit limit) {
        this.store = store;
        this.messageLimit = messageLimit;
        this.limit = limit;
    }

    HttpResponse answer(HttpExchange exchange, String method, List<String> parts) throws IOException {
        if (parts.size() != 2 || !parts.get(1).equals("messages")) {
            return AdminPages.problem(404, "There is /admin/storage/queues/{queue}/messages: POST and GET.");
        }
        String queue = parts.get(0).toLowerCase(Locale.ROOT);
        try {
            Names.queue(queue);
        } catch (SyntaxException e) {
            return AdminPages.problem(400, e.problem());
        }
        return switch (method) {
            case "POST" -> put(queue, limit.read(exchange));
            case "GET" ->
                AdminPages.json(
                        200,
                        store.queues().peek(queue, SHOWN).stream()
                                .map(AdminQueues::shown)
                                .toList());
            default -> AdminPages.problem(404, "POST puts a message on the queue, GET shows the first " + SHOWN + ".");
        };
    }

    private HttpResponse put(String queue, byte[] body) {
        if (!messageLimit.allows(body.length)) {
            return AdminPages.problem(413, "This message has " + body.length + " bytes. " + messageLimit);
        }
        store.apply(List.of(new Change.Enqueue(queue, body)));
        return HttpResponse.status(201).build();
    }

    private static Map<String, Object> shown(StoredMessage message) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", message.id());
        shown.put("text", new String(message.body(), UTF_8));
        shown.put("dequeueCount", message.dequeueCount());
        shown.put("insertionTime", message.insertionTime());
        shown.put("expirationTime", message.expirationTime());
        return shown;
    }
}
