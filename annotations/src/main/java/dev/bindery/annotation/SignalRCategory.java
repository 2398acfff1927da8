package dev.bindery.annotation;

/** What a SignalR event is about. */
public enum SignalRCategory {
    /** A client has connected or disconnected. */
    CONNECTIONS,
    /** A client has called a method of the hub. */
    MESSAGES
}
