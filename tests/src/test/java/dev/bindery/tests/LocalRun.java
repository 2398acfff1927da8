package dev.bindery.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A run by the local host. */
record LocalRun(LocalHostProcess host) implements StagedRun {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public CompletableFuture<HttpResult> send(HttpCall call) {
        HttpRequest.Builder request =
                host.request(call.target()).method(call.method(), BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Host")) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return HTTP.sendAsync(request.build(), BodyHandlers.ofByteArray()).thenApply(LocalRun::result);
    }

    private static HttpResult result(HttpResponse<byte[]> response) {
        return new HttpResult(response.statusCode(), response.headers().map(), response.body());
    }

    @Override
    public byte[] blob(String path) throws Exception {
        HttpResponse<byte[]> response =
                HTTP.send(host.request("/admin/storage/blobs/" + path).build(), BodyHandlers.ofByteArray());
        return response.statusCode() == 404 ? null : response.body();
    }

    @Override
    public void timer(String function) throws Exception {
        HttpRequest request = host.request("/admin/functions/" + function)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"input\":\"\"}"))
                .build();
        assertThat(host.send(request).statusCode()).isEqualTo(202);
    }

    @Override
    public List<String> logged() {
        List<String> lines = new ArrayList<>(host.output().lines());
        lines.addAll(host.errors().lines());
        return lines;
    }

    @Override
    public void close() {
        host.close();
    }
}
