package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.bindery.Out;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public final class Shop {
  public enum Colour {
    RED,
    BLUE
  }

  public record Item(String name, Colour colour, @JsonProperty("unit-price") double price) {}

  public record Order(UUID id, List<Item> items, Optional<Address> to, Order[] parts, Map<String, Note> notes) {}

  public static class Place {
    public String city;
  }

  public static class Address extends Place implements Named {
    private String street;

    public String getStreet() {
      return street;
    }

    public void setStreet(String street) {
      this.street = street;
    }

    @Override
    public String getName() {
      return street;
    }

    public void setName(String name) {}
  }

  public interface Named {
    String getName();
  }

  public record Note(String text) {}

  public record Page<T>(T content, int number) {}

  public record Receipt(UUID id, long total) {}

  public record Letter(String text) {}

  public record Outcome(
      @QueueOutput(queueName = "receipts") List<Receipt> receipts,
      @BlobOutput(path = "letters/{id}") Letter letter) {}

  /** JSON in, out, and in a parameter's Out. */
  @FunctionName("Take")
  public Outcome take(
      @QueueTrigger(queueName = "orders") Order order,
      @BlobInput(path = "pages/1") Optional<Page<Note>> page,
      @QueueOutput(queueName = "notes") Out<List<Note>> notes) {
    return null;
  }

  /** Nothing that Jackson would look into. */
  @FunctionName("Forward")
  @QueueOutput(queueName = "second")
  public String forward(@QueueTrigger(queueName = "first") String message) {
    return message;
  }
}
