package dev.bindery.worker.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests without a call are refused, in time; one with a call is handed over. */
class ForwardingTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private static int status(Forwarding forwarding, @Nullable String id) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create(forwarding.address() + "/api/F").toURL().openConnection();
        if (id != null) {
            connection.setRequestProperty(Forwarding.ID, id);
        }
        connection.setReadTimeout(10_000);
        return connection.getResponseCode();
    }

    @Test
    void strangersAreRefused() throws IOException {
        Forwarding forwarding = Forwarding.open(threads, Duration.ofMillis(100), 10);
        try {
            assertThat(status(forwarding, null)).isEqualTo(400);
            assertThat(status(forwarding, " ")).isEqualTo(400);
            assertThat(status(forwarding, "x".repeat(101))).isEqualTo(400);
            assertThat(status(forwarding, "4f2a")).as("after a while").isEqualTo(500);
        } finally {
            forwarding.close();
        }
    }

    @Test
    void aRequestOfACallThatEndedIsRefusedAtOnce() throws Exception {
        Forwarding forwarding = Forwarding.open(threads, Duration.ofSeconds(60), 10);
        try {
            CompletableFuture<Integer> refused = CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return status(forwarding, "a");
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    },
                    threads);
            while (!refused.isDone()) {
                forwarding.over("a");
                Thread.sleep(5);
            }
            assertThat(refused.get()).isEqualTo(500);
        } finally {
            forwarding.close();
        }
    }

    @Test
    void aCallGetsItsRequest() throws Exception {
        Forwarding forwarding = Forwarding.open(threads, Duration.ofSeconds(60), 10);
        try {
            CompletableFuture<HttpExchange> call = forwarding.request("a");
            call.thenAccept(exchange -> {
                try (exchange) {
                    byte[] body = "mine".getBytes(UTF_8);
                    exchange.sendResponseHeaders(201, body.length);
                    exchange.getResponseBody().write(body);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(status(forwarding, "a")).isEqualTo(201);
            assertThat(call.get(1, TimeUnit.SECONDS).getRequestURI().getPath()).isEqualTo("/api/F");
        } finally {
            forwarding.close();
        }
    }
}
