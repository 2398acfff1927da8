package generic;

import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;

/** Static types of a generic class have nothing to do with its type parameters, whatever a compiler says of them. */
public class Shelf<T extends Comparable<T>> {
  public record Item(String id) {}

  public enum Size {
    SMALL,
    LARGE
  }

  public record Sorted(
      @QueueOutput(queueName = "small") Item small, @QueueOutput(queueName = "large") Item large) {}

  public static Sorted sort(@QueueTrigger(queueName = "items") Item item) {
    return new Sorted(item, item);
  }

  public static void measure(@QueueTrigger(queueName = "sizes") Size size) {}

  public static class Box {
    public void open(@QueueTrigger(queueName = "boxes") Item[] items) {}
  }
}
