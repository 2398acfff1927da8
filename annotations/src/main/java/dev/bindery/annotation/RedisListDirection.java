package dev.bindery.annotation;

import dev.bindery.annotation.meta.Spelling;

/** The end of a Redis list that elements are taken from. */
public enum RedisListDirection {
    /** The head. */
    @Spelling("LEFT")
    LEFT,
    /** The tail. */
    @Spelling("RIGHT")
    RIGHT
}
