package dev.bindery.handler;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.standin.StandInHost;
import dev.bindery.standin.handler.HandlerProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A host that runs the sample, and the handler's process. */
record Running(StandInHost host, HandlerProcess process) implements AutoCloseable {
    /** Sends what no host sends. */
    HttpResponse<String> raw(String method, String path, String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(process.url() + path))
                                .version(HttpClient.Version.HTTP_1_1)
                                .method(method, BodyPublishers.ofString(body, UTF_8))
                                .build(),
                        BodyHandlers.ofString(UTF_8));
    }

    @Override
    public void close() {
        host.close();
    }
}
