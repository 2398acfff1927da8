package sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.Context;
import dev.bindery.HttpRequest;
import dev.bindery.HttpResponse;
import dev.bindery.Out;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.QueueOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Functions whose bodies stream where the host lets them. */
public final class Streams {
    private static volatile CompletableFuture<String> gate = new CompletableFuture<>();

    @FunctionName("StreamEcho")
    public HttpResponse echo(@HttpTrigger HttpRequest req) {
        return HttpResponse.stream(req.bodyStream());
    }

    @FunctionName("StreamCount")
    public String count(@HttpTrigger HttpRequest req, @QueueOutput(queueName = "counted") Out<String> out)
            throws IOException {
        long count = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream body = req.bodyStream()) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                count += read;
            }
        }
        out.set("counted " + count);
        return Long.toString(count);
    }

    @FunctionName("StreamParameter")
    public String parameter(@HttpTrigger @Nullable InputStream body) throws IOException {
        return body == null ? "none" : new String(body.readAllBytes(), UTF_8);
    }

    @FunctionName("StreamWritten")
    public HttpResponse written(@HttpTrigger HttpRequest req) {
        int megabytes = Integer.parseInt(req.params().get("megabytes"));
        return HttpResponse.status(202)
                .contentType("text/x-many")
                .header("x-own", "1")
                .body(out -> {
                    byte[] part = "0123456789abcdef".repeat(1 << 12).getBytes(UTF_8);
                    for (int i = 0; i < megabytes * 16; i++) {
                        out.write(part);
                    }
                })
                .build();
    }

    @FunctionName("StreamGated")
    public HttpResponse gated(@HttpTrigger HttpRequest req, Context context) {
        gate = new CompletableFuture<>();
        return HttpResponse.status(200)
                .contentType("text/event-stream")
                .body(out -> {
                    out.write("data: first\n\n".getBytes(UTF_8));
                    out.flush();
                    context.logger().info("written the first");
                    out.write(gate.orTimeout(20, TimeUnit.SECONDS).join().getBytes(UTF_8));
                })
                .build();
    }

    @FunctionName("StreamOpen")
    public void open(@HttpTrigger HttpRequest req) {
        int millis = Integer.parseInt(req.params().getOrDefault("millis", "0"));
        gate.completeAsync(() -> "data: last\n\n", CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
    }

    @FunctionName("StreamFails")
    public HttpResponse fails(@HttpTrigger(route = "fails/{when}") HttpRequest req, Context context) {
        String when = req.routeParams().get("when");
        if (when.equals("before")) {
            throw new IllegalStateException("failed before");
        } else if (when.equals("reading")) {
            return HttpResponse.stream(new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("failed reading");
                }
            });
        }
        return HttpResponse.status(200)
                .body(out -> {
                    if (when.equals("late")) {
                        out.write(new byte[1000]);
                        out.flush();
                    }
                    throw new IllegalStateException("failed " + when);
                })
                .build();
    }

    @FunctionName("StreamLater")
    public CompletionStage<HttpResponse> later(@HttpTrigger HttpRequest req) {
        return CompletableFuture.supplyAsync(
                () -> HttpResponse.stream(req.bodyStream()),
                CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS));
    }

    @FunctionName("StreamTwice")
    public String twice(@HttpTrigger HttpRequest req) throws IOException {
        String text = req.text();
        String again = new String(req.bodyStream().readAllBytes(), UTF_8);
        return text + again + req.bytes().length;
    }

    @FunctionName("StreamOnce")
    public String once(@HttpTrigger HttpRequest req) throws IOException {
        req.bodyStream().read();
        return Integer.toString(req.bytes().length);
    }

    @FunctionName("StreamUnread")
    public String unread(@HttpTrigger HttpRequest req) {
        return "not read";
    }
}
