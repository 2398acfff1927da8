package dev.bindery.worker.rpc;

/**
 * A message of the host: an envelope, and what is in it. The numbers are those of the envelope's fields.
 *
 * @param requestId what an answer repeats
 * @param content the number of what is in it; 0 for nothing
 * @param body what is in it
 */
public record Incoming(String requestId, int content, ProtoReader body) {
    /** A call of a function. */
    public static final int INVOCATION = 4;

    /** A function to be loaded. */
    public static final int LOAD = 8;

    /** The question whether the worker is well. */
    public static final int STATUS = 12;

    /** The worker is to end. */
    public static final int TERMINATE = 14;

    /** The host introduces itself. */
    public static final int INIT = 17;

    /** A call is not wanted any more. */
    public static final int CANCEL = 21;

    /** The process becomes the app's: a placeholder no more. */
    public static final int RELOAD = 25;

    /** Memory that was shared is free. */
    public static final int CLOSE_MEMORY = 27;

    /** The question which functions there are. */
    public static final int METADATA = 29;

    /** Several functions to be loaded. */
    public static final int LOAD_ALL = 31;

    /** A placeholder may get warm. */
    public static final int WARM_UP = 33;

    private static final ProtoReader NOTHING = new ProtoReader(new byte[0]);

    /**
     * Reads a message. What is unknown in it is passed over.
     *
     * @param in the message
     * @return the message
     * @throws MalformedMessageException if it is none
     */
    public static Incoming read(ProtoReader in) {
        String requestId = "";
        int content = 0;
        ProtoReader body = NOTHING;
        for (int tag = in.next(); tag != ProtoReader.END; tag = in.next()) {
            if (tag == (1 << 3 | Wire.LENGTH)) {
                requestId = in.string();
            } else if ((tag & 7) == Wire.LENGTH && isKnown(tag >>> 3)) {
                // Of several, which no host sends, the last counts.
                content = tag >>> 3;
                body = in.message();
            } else {
                in.skip();
            }
        }
        return new Incoming(requestId, content, body);
    }

    private static boolean isKnown(int content) {
        return switch (content) {
            case INVOCATION, LOAD, STATUS, TERMINATE, INIT, CANCEL, RELOAD, CLOSE_MEMORY, METADATA, LOAD_ALL, WARM_UP ->
                true;
            default -> false;
        };
    }
}
