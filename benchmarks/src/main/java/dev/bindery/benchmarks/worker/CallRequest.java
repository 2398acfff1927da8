package dev.bindery.benchmarks.worker;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** A call, encoded once; each time that it is sent it has an id of its own, in the same bytes. */
final class CallRequest {
    static final String FIRST_ID = "00000000-0000-4000-8000-000000000000";

    private static final int DIGITS = 12;

    private final byte[] message;
    private final int digits;
    private long last;

    private CallRequest(byte[] message, int digits) {
        this.message = message;
        this.digits = digits;
    }

    static CallRequest of(byte[] message) {
        // The id comes before all that is long.
        int id = new String(message, 0, Math.min(message.length, 100), US_ASCII).indexOf(FIRST_ID);
        if (id < 0) {
            throw new IllegalArgumentException("The call has no id");
        }
        return new CallRequest(message, id + FIRST_ID.length() - DIGITS);
    }

    /** The message, until the next one. */
    byte[] next() {
        long number = ++last;
        for (int i = digits + DIGITS - 1; i >= digits; i--, number >>>= 4) {
            message[i] = (byte) Character.forDigit((int) number & 0xf, 16);
        }
        return message;
    }

    /** The id of the call that was sent last. */
    String id() {
        return FIRST_ID.substring(0, FIRST_ID.length() - DIGITS) + new String(message, digits, DIGITS, US_ASCII);
    }
}
