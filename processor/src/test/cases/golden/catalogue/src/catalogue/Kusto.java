package catalogue;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.KustoDataFormat;
import dev.bindery.annotation.KustoIngestionType;
import dev.bindery.annotation.KustoInput;
import dev.bindery.annotation.KustoOutput;
import dev.bindery.annotation.QueueTrigger;
import java.util.List;

public final class Kusto {
  public record Row(String id, double value) {}

  public static int rows(
      @HttpTrigger(route = "rows/{id}") HttpRequest req,
      @KustoInput(database = "facts", connection = "Cluster", kqlCommand = "Rows | take 10") List<Row> some,
      @KustoInput(
              database = "%Facts%",
              connection = "Cluster",
              kqlCommand = "declare query_parameters (id: string); Rows | where Id == id",
              kqlParameters = "@id={id}",
              managedServiceIdentity = "3f2b1c4d-0000-4000-8000-9a8b7c6d5e4f",
              clientRequestProperties = "@servertimeout=00:01:00")
          String one) {
    return some.size();
  }

  @KustoOutput(database = "facts", tableName = "Rows", connection = "Cluster")
  public static List<Row> row(@QueueTrigger(queueName = "rows") Row row) {
    return List.of(row);
  }

  public static void csv(
      @QueueTrigger(queueName = "csv") String line,
      @KustoOutput(
              database = "facts",
              tableName = "{table}",
              connection = "Cluster",
              mappingRef = "%Mapping%",
              dataFormat = KustoDataFormat.CSV,
              ingestionType = KustoIngestionType.QUEUED,
              ingestionProperties = "@flushImmediately=true,@pollTimeoutMinutes=5",
              managedServiceIdentity = "system")
          Out<String> rows,
      @KustoOutput(
              database = "facts",
              tableName = "Raw",
              connection = "Cluster",
              dataFormat = KustoDataFormat.MULTIJSON,
              ingestionType = KustoIngestionType.MANAGED)
          Out<Row> raw,
      @KustoOutput(database = "facts", tableName = "Json", connection = "Cluster", dataFormat = KustoDataFormat.JSON)
          Out<Row> json) {}
}
