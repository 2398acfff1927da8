package dev.bindery.standin.handler;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.standin.Call;
import dev.bindery.standin.CallFailure;
import dev.bindery.standin.FunctionApp;
import dev.bindery.standin.FunctionDefinition;
import dev.bindery.standin.HostValue;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Outcome;
import dev.bindery.standin.Reply;
import dev.bindery.standin.Wire;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls functions in a custom handler's process. */
public final class HandlerWire implements Wire {
    /** What the client of this JDK says itself. */
    private static final Set<String> CLIENTS_OWN = Set.of("connection", "content-length", "transfer-encoding");

    private static final String VERSION = "4.1037.0.0";

    static {
        // The host passes a client's Host header on.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private final HandlerProcess process;
    private final HandlerOptions options;
    private final boolean forwards;
    private final HttpClient own = client(HttpClient.Redirect.NORMAL);
    private final HttpClient forwarding = client(HttpClient.Redirect.NEVER);

    private HandlerWire(HandlerProcess process, HandlerOptions options, boolean forwards) {
        this.process = process;
        this.options = options;
        this.forwards = forwards;
    }

    private static HttpClient client(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(redirect)
                .build();
    }

    /** Starts the handler of an app, and returns when it answers. */
    public static HandlerWire start(FunctionApp app, HandlerOptions options) {
        JsonNode forwards = app.hostJson().path("customHandler").path("enableForwardingHttpRequest");
        return new HandlerWire(HandlerProcess.start(app, options), options, forwards.asBoolean());
    }

    public HandlerProcess process() {
        return process;
    }

    @Override
    public CompletableFuture<Reply> call(Call call) {
        HostValue trigger = call.inputs().get(call.function().trigger().name());
        CompletableFuture<Reply> reply =
                forwards && isHttpOnly(call.function()) && trigger instanceof HostValue.Request request
                        ? forward(call, request.call())
                        : own.sendAsync(request(call), BodyHandlers.ofByteArray())
                                .thenApply(response -> ReplyJson.read(call, response));
        return reply.orTimeout(options.function().toMillis(), TimeUnit.MILLISECONDS)
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(failure(failure)));
    }

    private static boolean isHttpOnly(FunctionDefinition function) {
        return function.inputs().isEmpty()
                && function.outputs().size() == 1
                && function.trigger().isType("httpTrigger")
                && function.outputs().get(0).isType("http");
    }

    private HttpRequest request(Call call) {
        return HttpRequest.newBuilder(
                        URI.create(process.url() + "/" + call.function().name()))
                .header("X-Azure-Functions-InvocationId", call.invocationId())
                .header("X-Azure-Functions-HostVersion", VERSION)
                .header("User-Agent", "Azure-Functions-Host/" + VERSION)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(RequestJson.of(call)))
                .build();
    }

    private CompletableFuture<Reply> forward(Call call, HttpCall original) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(process.url() + original.target()))
                .method(
                        original.method(),
                        original.body().length == 0
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(original.body()));
        original.headers().forEach((name, values) -> {
            if (!CLIENTS_OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        request.setHeader("X-Azure-Functions-InvocationId", call.invocationId());
        request.setHeader("X-Azure-Functions-HostVersion", VERSION);
        return forwarding
                .sendAsync(request.build(), BodyHandlers.ofByteArray())
                .thenApply(response -> Reply.passed(result(response)));
    }

    private static HttpResult result(HttpResponse<byte[]> response) {
        return new HttpResult(response.statusCode(), response.headers().map(), response.body());
    }

    /** No answer in time is the end of the process, a broken connection that of the call. */
    private CallFailure failure(Throwable thrown) {
        Throwable failure =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (failure instanceof CallFailure known) {
            return known;
        } else if (failure instanceof TimeoutException) {
            process.kill();
            return new CallFailure(Outcome.Status.TIMED_OUT, "The function took too long; its process is killed");
        }
        return CallFailure.failed("The connection to the handler is broken: " + failure);
    }

    @Override
    public void close() {
        process.close();
    }
}
