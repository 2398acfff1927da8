package catalogue;

import dev.bindery.Out;
import dev.bindery.annotation.BindingName;
import dev.bindery.annotation.RedisInput;
import dev.bindery.annotation.RedisListDirection;
import dev.bindery.annotation.RedisListTrigger;
import dev.bindery.annotation.RedisOutput;
import dev.bindery.annotation.RedisPubSubTrigger;
import dev.bindery.annotation.RedisStreamTrigger;
import java.util.List;
import java.util.Map;

public final class Redis {
  public record Job(String name) {}

  @RedisOutput(connection = "Cache", command = "SET {Message}")
  public static String heard(@RedisPubSubTrigger(connection = "Cache", channel = "news") String text) {
    return text;
  }

  public static void keyspace(
      @RedisPubSubTrigger(connection = "%Cache%", channel = "__keyspace@0__:*", pattern = true) String event,
      @BindingName String channel,
      @RedisInput(connection = "Cache", command = "GET {Message}") String value,
      @RedisOutput(connection = "Cache", command = "LPUSH %Log%") Out<List<String>> log) {}

  public static void element(@RedisListTrigger(connection = "Cache", key = "jobs") Job job) {}

  public static void last(
      @RedisListTrigger(
              connection = "Cache",
              key = "%Jobs%",
              pollingIntervalInMs = 100,
              maxBatchSize = 1,
              listDirection = RedisListDirection.RIGHT)
          String job,
      @RedisInput(connection = "Cache", command = "INCR done") long count) {}

  public static void entry(
      @RedisStreamTrigger(connection = "Cache", key = "audit") String entry,
      @BindingName("Values") Map<String, String> values) {}

  public static void entries(
      @RedisStreamTrigger(connection = "Cache", key = "%Audit%", pollingIntervalInMs = 5000, maxBatchSize = 64)
          Map<String, Object> entry) {}

  public static void first(
      @RedisListTrigger(connection = "Cache", key = "jobs", listDirection = RedisListDirection.LEFT) String job) {}
}
