package dev.bindery.testing;

/** What holds in memory holds on Azurite. */
@UseStorage(StorageKind.AZURITE)
class StorageOnAzuriteTest extends StorageTest {}
