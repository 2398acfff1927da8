package catalogue;

import dev.bindery.KafkaEvent;
import dev.bindery.Out;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Kafka}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Kafka_Functions implements FunctionAdapter {
  private static final JsonType<Kafka.Click> CLICKS = JsonType.of(Kafka.Click.class);

  /**
   * Called by hosts.
   */
  public Kafka_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"clicks", "click", "images", "avro", "registry", "page", "kafkaAll", "kafkaAvro", "defaults"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "clicks" -> clicks(call);
      case "click" -> click(call);
      case "images" -> images(call);
      case "avro" -> avro(call);
      case "registry" -> registry(call);
      case "page" -> page(call);
      case "kafkaAll" -> kafkaAll(call);
      case "kafkaAvro" -> kafkaAvro(call);
      case "defaults" -> defaults(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "clicks", method = "catalogue.Kafka.clicks")
  private static void clicks(Invocation call) throws Exception {
    List<KafkaEvent<Kafka.Click>> clicks = Decode.list(call.input("clicks"), item -> KafkaEvent.fromBinding(item, CLICKS::decode));
    List<Long> offsets = Decode.list(call.metadata("OffsetArray"), Decode::longInteger);
    Kafka.clicks(clicks, offsets);
  }

  @GeneratedFunction(name = "click", method = "catalogue.Kafka.click")
  private static void click(Invocation call) throws Exception {
    KafkaEvent<Kafka.Click> click = KafkaEvent.fromBinding(call.input("click"), CLICKS::decode);
    Kafka.click(click);
  }

  @GeneratedFunction(name = "images", method = "catalogue.Kafka.images")
  private static void images(Invocation call) throws Exception {
    byte[][] images = Decode.array(call.input("images"), byte[][]::new, Decode::bytes);
    Kafka.images(images);
  }

  @GeneratedFunction(name = "avro", method = "catalogue.Kafka.avro")
  private static void avro(Invocation call) throws Exception {
    String click = Decode.text(call.input("click"));
    Kafka.avro(click);
  }

  @GeneratedFunction(name = "registry", method = "catalogue.Kafka.registry")
  private static void registry(Invocation call) throws Exception {
    Kafka.Click[] clicks = Decode.array(call.input("clicks"), Kafka.Click[]::new, CLICKS::decode);
    Kafka.registry(clicks);
  }

  @GeneratedFunction(name = "page", method = "catalogue.Kafka.page")
  private static void page(Invocation call) throws Exception {
    Kafka.Click click = CLICKS.decode(call.input("click"));
    Kafka.Click result = Kafka.page(click);
    call.output("$return", Encode.jsonAsText(result));
  }

  @GeneratedFunction(name = "kafkaAll", method = "catalogue.Kafka.kafkaAll")
  private static void kafkaAll(Invocation call) throws Exception {
    String message = Decode.text(call.input("message"));
    Out<List<String>> messages = new Out<List<String>>();
    Kafka.kafkaAll(message, messages);
    call.output("messages", Encode.items(messages.get(), Encode::text));
  }

  @GeneratedFunction(name = "kafkaAvro", method = "catalogue.Kafka.kafkaAvro")
  private static void kafkaAvro(Invocation call) throws Exception {
    String message = Decode.text(call.input("message"));
    Out<Kafka.Click> click = new Out<Kafka.Click>();
    Kafka.kafkaAvro(message, click);
    call.output("click", Encode.jsonAsText(click.get()));
  }

  @GeneratedFunction(name = "defaults", method = "catalogue.Kafka.defaults")
  private static void defaults(Invocation call) throws Exception {
    String value = Decode.text(call.input("value"));
    Out<String> copy = new Out<String>();
    Kafka.defaults(value, copy);
    call.output("copy", Encode.text(copy.get()));
  }
}
