package dev.bindery.annotation;

/** What a client will speak over a Web PubSub connection. */
public enum WebPubSubClientProtocol {
    /** WebSocket, plain or with a subprotocol of Web PubSub. */
    DEFAULT,
    /** MQTT. */
    MQTT
}
