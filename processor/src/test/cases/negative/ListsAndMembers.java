import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.TableEntity;
import dev.bindery.annotation.CosmosDBInput;
import dev.bindery.annotation.CosmosDBMongoInput;
import dev.bindery.annotation.CosmosDBOutput;
import dev.bindery.annotation.CosmosDBTrigger;
import dev.bindery.annotation.HttpTrigger;
import dev.bindery.annotation.MySqlInput;
import dev.bindery.annotation.MySqlTrigger;
import dev.bindery.annotation.QueueTrigger;
import dev.bindery.annotation.TableInput;
import dev.bindery.annotation.TableOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists where one value comes, and members that are missing; what is marked is wrong, and its neighbours are not. */
public class ListsAndMembers {
  public record Line(String article, int pieces) {}

  public record Keyed(@JsonProperty("PartitionKey") String group, String rowKey) {}

  public record Open(@JsonAnyGetter Map<String, Object> members) {}

  public static class Lines extends ArrayList<Line> {}

  public static class Taken {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Taken(List<Line> lines) {}
  }

  public void json(
      @CosmosDBTrigger(connection = "Shop", databaseName = "shop", containerName = "lines") JsonNode lines,
      @MySqlInput(commandText = "select 1", connectionStringSetting = "Sql") Lines own,
      @MySqlInput(commandText = "select 1", connectionStringSetting = "Sql") Taken taken,
      @MySqlInput(commandText = "select 1", connectionStringSetting = "Sql") Set<Line> set,
      @MySqlInput(commandText = "select 1", connectionStringSetting = "Sql") byte[] bytes,
      @MySqlInput(commandText = "select 1", connectionStringSetting = "Sql") Line line) {} // ! BND5002 at 'line)'

  public void change(
      @MySqlTrigger(tableName = "Lines", connectionStringSetting = "Sql") Map<String, Object> change) {} // ! BND5002 at 'change)'

  public void keys(
      @HttpTrigger(route = "lines/{id}") HttpRequest req,
      @TableInput(tableName = "Lines", partitionKey = "a", rowKey = "{id}") Optional<Line> one,
      @TableInput(tableName = "Lines", partitionKey = "a", rowKey = " ") List<Line> blank,
      @TableInput(tableName = "Lines", partitionKey = "a", rowKey = "b") Set<Line> set, // ! BND5002 at 'set,'
      @TableInput(tableName = "Lines", partitionKey = "a") List<Line> some) {}

  public void contradiction(
      @HttpTrigger(route = "lines/{id}") HttpRequest req,
      @CosmosDBInput(
              connection = "Shop",
              databaseName = "shop",
              containerName = "lines",
              id = "{id}",
              sqlQuery = "select * from lines") // ! BND2016 at '"select'
          List<Line> lines) {}

  @TableOutput(tableName = "Lines") // ! BND2028 at '@TableOutput'
  public Line noKeys(@QueueTrigger(queueName = "lines") Line line) {
    return line;
  }

  public void written(
      @QueueTrigger(queueName = "lines") Line line,
      @TableOutput(tableName = "Lines", partitionKey = "a") // ! BND2028 at '@TableOutput'
          Out<List<Line>> noRowKey,
      @TableOutput(tableName = "Lines", rowKey = "b") // ! BND2015 at '"b"'
          Out<Line> noPartitionKey,
      @TableOutput(tableName = "Lines", partitionKey = "a", rowKey = "{rand-guid}") Out<Line> both,
      @TableOutput(tableName = "Lines") Out<List<Keyed>> keyed,
      @TableOutput(tableName = "Lines") Out<Map<String, Object>> map,
      @TableOutput(tableName = "Lines") Out<Open> open,
      @TableOutput(tableName = "Lines") Out<String> text,
      @TableOutput(tableName = "Lines") Out<TableEntity> entity) {}

  public void documents(
      @QueueTrigger(queueName = "lines") Line line,
      @CosmosDBOutput(connection = "Shop", databaseName = "shop", containerName = "a") Out<Integer> number, // ! BND3001 at 'number,'
      @CosmosDBOutput(connection = "Shop", databaseName = "shop", containerName = "b") Out<List<Instant>> dates, // ! BND3001 at 'dates,'
      @CosmosDBOutput(connection = "Shop", databaseName = "shop", containerName = "c") Out<String> text) {}

  public void queries(
      @HttpTrigger(route = "mongo/{id}/{least}") HttpRequest req,
      @CosmosDBMongoInput(
              databaseName = "shop",
              connectionStringSetting = "Mongo",
              queryString = "{{\"id\": \"{id}\", \"pieces\": {{\"$gt\": {least} }} }}")
          List<Line> filled,
      @CosmosDBMongoInput(
              databaseName = "shop",
              connectionStringSetting = "Mongo",
              queryString = "{{ %Filter% }}")
          List<Line> setting,
      @CosmosDBMongoInput(
              databaseName = "shop",
              connectionStringSetting = "Mongo",
              queryString = "{\"id\": 1}") // ! BND2020 at '"{'
          List<Line> single,
      @CosmosDBMongoInput(
              databaseName = "shop",
              connectionStringSetting = "Mongo",
              queryString = "{{\"id\": }}") // ! BND2012 at '"{{'
          List<Line> broken) {}
}
