package dev.bindery.annotation;

/** How rows reach Kusto. */
public enum KustoIngestionType {
    /** At once where possible, else by the queue. */
    MANAGED,
    /** By the queue, in batches. */
    QUEUED
}
