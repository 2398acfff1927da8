package dev.bindery.annotation;

/** Who raises a Web PubSub event. */
public enum WebPubSubEventType {
    /** A client's message. */
    USER,
    /** The service, for a connection that begins or ends. */
    SYSTEM
}
