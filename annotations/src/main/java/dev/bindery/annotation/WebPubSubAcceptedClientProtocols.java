package dev.bindery.annotation;

import dev.bindery.annotation.meta.Spelling;

/** The clients whose Web PubSub events run a function. */
public enum WebPubSubAcceptedClientProtocols {
    /** All clients. */
    ALL,
    /** WebSocket clients, but for MQTT. */
    @Spelling("webPubSub")
    WEB_PUB_SUB,
    /** MQTT clients. */
    MQTT
}
