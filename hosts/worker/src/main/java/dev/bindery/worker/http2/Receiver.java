package dev.bindery.worker.http2;

/** Takes messages of the peer. */
public interface Receiver {
    /**
     * A message came. Called by the connection's one thread, which should get back soon.
     *
     * @param message its bytes, which are the receiver's now
     */
    void message(byte[] message);

    /**
     * Whether it has enough for now. The peer may not go on then, until {@link GrpcStream#proceed}.
     *
     * @return true if it has
     */
    default boolean isFull() {
        return false;
    }
}
