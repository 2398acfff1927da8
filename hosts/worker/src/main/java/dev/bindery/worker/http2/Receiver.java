package dev.bindery.worker.http2;

/** Takes messages of the peer. */
public interface Receiver {
    /**
     * A message came. Called by the connection's one thread, which should get back soon.
     *
     * @param message its bytes, which are the receiver's now
     */
    void message(byte[] message);
}
