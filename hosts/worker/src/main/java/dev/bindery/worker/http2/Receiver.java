package dev.bindery.worker.http2;

/** Takes messages of the peer. */
public interface Receiver {
    /**
     * A message came. Called by the thread that reads, which should get back soon: what takes a while is for other
     * threads, or for {@linkplain GrpcStream#later later}.
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
