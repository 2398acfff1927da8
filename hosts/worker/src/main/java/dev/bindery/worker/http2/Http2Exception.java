package dev.bindery.worker.http2;

import java.io.IOException;

/** The peer broke a rule of HTTP/2 or gRPC; the connection cannot go on. */
final class Http2Exception extends IOException {
    private static final long serialVersionUID = 1L;

    private final int code;

    Http2Exception(int code, String message) {
        super(message);
        this.code = code;
    }

    /** The error code for the peer. */
    int code() {
        return code;
    }
}
