package dev.bindery.annotation;

/** The HTTP methods that a route can be limited to. */
public enum HttpMethod {
    /** GET. */
    GET,
    /** POST. */
    POST,
    /** PUT. */
    PUT,
    /** DELETE. */
    DELETE,
    /** HEAD. */
    HEAD,
    /** PATCH. */
    PATCH,
    /** OPTIONS. */
    OPTIONS,
    /** TRACE. */
    TRACE,
    /** CONNECT. */
    CONNECT
}
