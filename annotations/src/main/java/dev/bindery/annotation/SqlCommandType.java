package dev.bindery.annotation;

import dev.bindery.annotation.meta.Spelling;

/** What the command of a SQL or MySQL input is. */
public enum SqlCommandType {
    /** A query. */
    @Spelling("Text")
    TEXT,
    /** The name of a stored procedure. */
    @Spelling("StoredProcedure")
    STORED_PROCEDURE
}
