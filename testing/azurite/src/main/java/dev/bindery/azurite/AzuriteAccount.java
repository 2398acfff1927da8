package dev.bindery.azurite;

/**
 * A storage account of an {@link Azurite}, empty when a test gets it.
 *
 * @param name the account's name
 * @param connectionString what a storage client is given
 */
public record AzuriteAccount(String name, String connectionString) {}
