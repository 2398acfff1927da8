package dev.bindery.handler;

import dev.bindery.logging.SinkHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/** Loads both logging APIs, which takes as long as all else at the start: so beside it, on a thread of its own. */
final class LoggingStart {
    /** Held, because the JDK forgets the level of a logger that nobody holds. */
    private static final Logger SERVER = Logger.getLogger("com.sun.net.httpserver");

    private final Thread thread = new Thread(LoggingStart::run, "bindery-log");

    LoggingStart() {
        thread.start();
    }

    private static void run() {
        SinkHandler.install();
        SERVER.setLevel(Level.SEVERE);
        LoggerFactory.getLogger("Host.Startup");
    }

    /** Waits until lines go where they should. */
    void await() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
