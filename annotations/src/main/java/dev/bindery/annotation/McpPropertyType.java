package dev.bindery.annotation;

/** The type of a property of an MCP tool, in terms of JSON. */
public enum McpPropertyType {
    /** Text. */
    STRING,
    /** A number. */
    NUMBER,
    /** A whole number. */
    INTEGER,
    /** True or false. */
    BOOLEAN,
    /** An object. */
    OBJECT
}
