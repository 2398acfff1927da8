package example;

import dev.bindery.testing.StorageKind;
import dev.bindery.testing.UseStorage;

/** What holds in memory holds on Azurite. */
@UseStorage(StorageKind.AZURITE)
class PipelineOnAzuriteTest extends PipelineTest {}
