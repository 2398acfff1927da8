package dev.bindery.annotation;

import dev.bindery.annotation.meta.Spelling;

/** What the input of embeddings is. */
public enum EmbeddingsInputType {
    /** The text itself. */
    @Spelling("RawText")
    RAW_TEXT,
    /** The path of a file with the text. */
    @Spelling("FilePath")
    FILE_PATH,
    /** The URL of a document with the text. */
    @Spelling("Url")
    URL
}
