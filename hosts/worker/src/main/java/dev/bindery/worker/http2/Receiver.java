package dev.bindery.worker.http2;

import org.jspecify.annotations.Nullable;

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
     * Which part of a long message is to have an array of its own. Asked when the message's beginning is there.
     *
     * @param beginning the beginning
     * @param count how many bytes that is
     * @param length how many bytes the message has
     * @return the part, which begins in the beginning and is not shorter than that; or null for none
     */
    default @Nullable Part part(byte[] beginning, int count, int length) {
        return null;
    }

    /**
     * As {@link #message(byte[])}, for a message with a {@link #part}.
     *
     * @param message its bytes, with one byte that means nothing in place of the part
     * @param at where that byte is
     * @param part the part's bytes, which are the receiver's too
     */
    default void message(byte[] message, int at, byte[] part) {
        throw new IllegalStateException("There are no parts");
    }

    /**
     * Whether it has enough for now. The peer may not go on then, until {@link GrpcStream#proceed}.
     *
     * @return true if it has
     */
    default boolean isFull() {
        return false;
    }
}
