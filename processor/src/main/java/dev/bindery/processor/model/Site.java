package dev.bindery.processor.model;

/** A place in the user's source. Only the border that made it can turn it into a position. */
public interface Site {}
