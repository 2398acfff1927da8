package dev.bindery.testing;

import dev.bindery.QueueMessage;
import dev.bindery.local.storage.StoredMessage;
import dev.bindery.local.triggers.QueueTrigger;
import dev.bindery.syntax.Names;
import dev.bindery.syntax.SyntaxException;
import java.util.List;
import java.util.Locale;

/** A storage queue of the app. */
public final class AppQueue {
    private final Engine engine;
    private final String name;

    AppQueue(Engine engine, String name) {
        this.engine = engine;
        this.name = name.toLowerCase(Locale.ROOT);
        try {
            Names.queue(this.name);
        } catch (SyntaxException e) {
            throw new IllegalArgumentException("'" + name + "' is not the name of a queue. " + e.problem(), e);
        }
    }

    /**
     * Puts a message on the queue, and runs the function that listens, if one does, for it and for all that waits. A
     * function that fails makes this throw its exception; its message is back on the queue then, to be tried again with
     * the next {@link #send} or {@link FunctionApp#settle}, until the host's limit moves it to the poison queue.
     *
     * @param message text and bytes as they are, any other object as JSON
     */
    public void send(Object message) {
        put(message);
        engine.look(QueueTrigger.class, trigger -> trigger.queue().equals(name));
    }

    /**
     * Puts a message on the queue and runs nothing, so that several wait.
     *
     * @param message text and bytes as they are, any other object as JSON
     * @return this queue
     */
    public AppQueue put(Object message) {
        engine.storage().enqueue(name, Values.content(message));
        return this;
    }

    /**
     * The messages on the queue, which stay there.
     *
     * @return the messages, the oldest first
     */
    public List<QueueMessage> messages() {
        return engine.storage().messages(name).stream().map(AppQueue::message).toList();
    }

    private static QueueMessage message(StoredMessage stored) {
        return QueueMessage.builder(stored.body())
                .id(stored.id())
                .dequeueCount(stored.dequeueCount())
                .insertionTime(stored.insertionTime())
                .expirationTime(stored.expirationTime())
                .build();
    }
}
