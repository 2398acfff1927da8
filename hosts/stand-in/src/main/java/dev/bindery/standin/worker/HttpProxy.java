package dev.bindery.standin.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.bindery.standin.Call;
import dev.bindery.standin.CallFailure;
import dev.bindery.standin.HostValue;
import dev.bindery.standin.HttpCall;
import dev.bindery.standin.HttpResult;
import dev.bindery.standin.Reply;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Passes requests on to the server inside a worker, both ways at once, and says so where a response is cut off. */
final class HttpProxy {
    private static final int ATTEMPTS = 10;
    private static final Set<String> BETWEEN_THE_TWO =
            Set.of("connection", "transfer-encoding", "date", "content-length");

    private final URI base;

    /** A way to a server, whose address the worker says; only one on this machine will do. */
    HttpProxy(String address) {
        base = URI.create(address);
        try {
            if (!"http".equals(base.getScheme())
                    || base.getPort() <= 0
                    || !InetAddress.getByName(base.getHost()).isLoopbackAddress()) {
                throw new IllegalArgumentException("The worker's HttpUri is none: " + address);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("The worker's HttpUri is none: " + address, e);
        }
    }

    /** Passes the request of a call on; null where it has none. */
    @Nullable
    CompletableFuture<HttpResult> forward(Call invocation) {
        HttpCall call = request(invocation);
        if (call == null) {
            return null;
        }
        String invocationId = invocation.invocationId();
        CompletableFuture<HttpResult> result = new CompletableFuture<>();
        start(() -> {
            try (Socket socket = connect()) {
                start(() -> send(socket, invocationId, call));
                result.complete(receive(new BufferedInputStream(socket.getInputStream()), call));
            } catch (IOException | RuntimeException e) {
                result.completeExceptionally(CallFailure.failed("The response is not complete: " + e));
            }
        });
        return result;
    }

    private static @Nullable HttpCall request(Call call) {
        for (HostValue value : call.inputs().values()) {
            if (value instanceof HostValue.Request request) {
                return request.call();
            }
        }
        return null;
    }

    /** The host waits for the answer to the call and for the response to the client, however each of them ends. */
    static CompletableFuture<Reply> both(CompletableFuture<Reply> answered, CompletableFuture<HttpResult> passed) {
        return answered.handle((reply, thrown) -> passed.handle((response, cut) -> {
                    if (thrown != null) {
                        CallFailure failure = (CallFailure) cause(thrown);
                        throw new CallFailure(
                                failure.status(),
                                failure.getMessage()
                                        + (cut == null ? "" : "\n" + cause(cut).getMessage()),
                                response);
                    } else if (cut != null) {
                        throw (CallFailure) cause(cut);
                    }
                    return reply.with(response);
                }))
                .thenCompose(result -> result);
    }

    /** What a stage failed with. */
    static Throwable cause(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private Socket connect() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return new Socket(base.getHost(), base.getPort());
            } catch (ConnectException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause(Math.min(250, 50 * attempt));
            }
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(Socket socket, String invocationId, HttpCall call) {
        StringBuilder head = new StringBuilder(call.method() + " " + call.target() + " HTTP/1.1\r\n");
        call.headers().forEach((name, values) -> values.forEach(value -> line(head, name, value)));
        line(head, "x-ms-invocation-id", invocationId);
        line(head, "Connection", "close");
        if (call.body().length > 0) {
            line(head, "Content-Length", Integer.toString(call.body().length));
        }
        try {
            OutputStream out = socket.getOutputStream();
            out.write(head.append("\r\n").toString().getBytes(ISO_8859_1));
            out.write(call.body());
            out.flush();
        } catch (IOException e) {
            // The worker needs no more of it, or is gone; what it answers says which.
        }
    }

    private static void line(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
    }

    private static HttpResult receive(InputStream in, HttpCall call) throws IOException {
        int status = Integer.parseInt(line(in).split(" ")[1]);
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean none = call.method().equals("HEAD") || status == 204 || status == 304;
        if (!none && headers.containsKey("Transfer-Encoding")) {
            for (int count = chunk(in); count > 0; count = chunk(in)) {
                copy(in, count, body, call);
                line(in);
            }
            line(in);
        } else if (!none) {
            copy(in, Integer.parseInt(headers.get("Content-Length").get(0)), body, call);
        }
        headers.keySet().removeIf(name -> BETWEEN_THE_TWO.contains(name.toLowerCase(Locale.ROOT)));
        return new HttpResult(status, headers, body.toByteArray());
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in).replaceFirst(";.*", "").strip(), 16);
    }

    private static void copy(InputStream in, int count, ByteArrayOutputStream body, HttpCall call) throws IOException {
        byte[] buffer = new byte[1 << 14];
        for (int left = count; left > 0; ) {
            int read = in.read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException("it ends after " + body.size() + " bytes");
            }
            body.write(buffer, 0, read);
            left -= read;
            call.received(body.size());
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("it ends in its head, or between parts of its body");
            } else if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
