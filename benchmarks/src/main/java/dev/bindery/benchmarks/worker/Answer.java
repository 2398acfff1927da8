package dev.bindery.benchmarks.worker;

/**
 * A message of the worker.
 *
 * @param kind the number of what is in its envelope
 * @param body what is in it
 */
record Answer(int kind, ProtoFields body) {
    static final int LOG = 2;
    static final int INVOCATION = 5;
    static final int LOAD = 9;
    static final int INIT = 16;
    static final int START_STREAM = 20;
    static final int RELOAD = 26;
    static final int METADATA = 30;
    static final int WARM_UP = 34;

    private static final int REQUEST_ID = 1;

    static Answer read(byte[] message) {
        ProtoFields envelope = new ProtoFields(message);
        int kind = 0;
        ProtoFields body = envelope;
        for (int field = envelope.next(); field != 0; field = envelope.next()) {
            if (field != REQUEST_ID) {
                kind = field;
                body = envelope.message();
            }
        }
        return new Answer(kind, body);
    }

    /** Whether it says that all went well. */
    boolean succeeded() {
        ProtoFields result = ProtoFields.in(body, resultField());
        if (result != null) {
            for (int field = result.next(); field != 0; field = result.next()) {
                if (field == 4) {
                    return result.number() == 1;
                }
            }
        }
        return false;
    }

    private int resultField() {
        return switch (kind) {
            case WARM_UP -> 1;
            case LOAD, METADATA -> 2;
            default -> 3;
        };
    }

    /** Why it did not. */
    String failure() {
        ProtoFields message = ProtoFields.in(ProtoFields.in(ProtoFields.in(body, resultField()), 2), 2);
        return message == null ? "no result" : message.rest();
    }

    /** The id of the call or the function that it is about. */
    String id() {
        ProtoFields id = ProtoFields.in(body, 1);
        return id == null ? "" : id.rest();
    }

    /** The body of a response to an HTTP request. */
    String httpBody() {
        ProtoFields data = ProtoFields.in(ProtoFields.in(ProtoFields.in(body, 4), 5), 4);
        ProtoFields bytes = ProtoFields.in(data, 3);
        ProtoFields text = bytes == null ? ProtoFields.in(data, 1) : bytes;
        return text == null ? "" : text.rest();
    }
}
