package catalogue;

import dev.bindery.EventHubEvent;
import dev.bindery.Out;
import dev.bindery.ServiceBusMessage;
import dev.bindery.spi.Decode;
import dev.bindery.spi.Encode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import dev.bindery.spi.JsonType;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls the functions of {@link Messaging}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
public final class Messaging_Functions implements FunctionAdapter {
  private static final JsonType<Messaging.Payment> PAYMENT = JsonType.of(Messaging.Payment.class);

  private static final JsonType<Map<String, Object>> PROPERTIES = JsonType.of(JsonType.generic(Map.class, String.class, Object.class));

  private static final JsonType<Messaging.Reading> EVENTS = JsonType.of(Messaging.Reading.class);

  /**
   * Called by hosts.
   */
  public Messaging_Functions() {
  }

  @Override
  public String[] functionNames() {
    return new String[] {"payment", "payments", "dead", "audit", "audits", "receipt", "readings", "mirror", "raw"};
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    switch (call.context().functionName()) {
      case "payment" -> payment(call);
      case "payments" -> payments(call);
      case "dead" -> dead(call);
      case "audit" -> audit(call);
      case "audits" -> audits(call);
      case "receipt" -> receipt(call);
      case "readings" -> readings(call);
      case "mirror" -> mirror(call);
      case "raw" -> raw(call);
      default -> throw FunctionAdapter.unknown(call);
    }
  }

  @GeneratedFunction(name = "payment", method = "catalogue.Messaging.payment")
  private static void payment(Invocation call) throws Exception {
    Messaging.Payment payment = PAYMENT.decode(call.input("payment"));
    Messaging.payment(payment);
  }

  @GeneratedFunction(name = "payments", method = "catalogue.Messaging.payments")
  private static void payments(Invocation call) throws Exception {
    List<ServiceBusMessage> payments = Decode.list(call.input("payments"), ServiceBusMessage::fromBinding);
    List<String> ids = Decode.list(call.metadata("MessageIdArray"), Decode::text);
    Messaging.payments(payments, ids);
  }

  @GeneratedFunction(name = "dead", method = "catalogue.Messaging.dead")
  private static void dead(Invocation call) throws Exception {
    ServiceBusMessage message = ServiceBusMessage.fromBinding(call.input("message"));
    int attempts = Decode.requiredInt(call.metadata("DeliveryCount"));
    Map<String, Object> properties = PROPERTIES.decode(call.metadata("ApplicationProperties"));
    ServiceBusMessage result = Messaging.dead(message, attempts, properties);
    call.output("$return", ServiceBusMessage.toBinding(result));
  }

  @GeneratedFunction(name = "audit", method = "catalogue.Messaging.audit")
  private static void audit(Invocation call) throws Exception {
    byte[] message = Decode.bytes(call.input("message"));
    Out<List<String>> replies = new Out<List<String>>();
    Messaging.audit(message, replies);
    call.output("replies", Encode.items(replies.get(), Encode::text));
  }

  @GeneratedFunction(name = "audits", method = "catalogue.Messaging.audits")
  private static void audits(Invocation call) throws Exception {
    byte[][] messages = Decode.array(call.input("messages"), byte[][]::new, Decode::bytes);
    Messaging.audits(messages);
  }

  @GeneratedFunction(name = "receipt", method = "catalogue.Messaging.receipt")
  private static void receipt(Invocation call) throws Exception {
    String order = Decode.text(call.input("order"));
    String result = Messaging.receipt(order);
    call.output("$return", Encode.text(result));
  }

  @GeneratedFunction(name = "readings", method = "catalogue.Messaging.readings")
  private static void readings(Invocation call) throws Exception {
    List<EventHubEvent<Messaging.Reading>> events = Decode.list(call.input("events"), item -> EventHubEvent.fromBinding(item, EVENTS::decode));
    Map<String, Object> partition = PROPERTIES.decode(call.metadata("PartitionContext"));
    List<Long> numbers = Decode.list(call.metadata("SequenceNumberArray"), Decode::longInteger);
    Out<List<Messaging.Reading>> alarms = new Out<List<Messaging.Reading>>();
    Messaging.readings(events, partition, numbers, alarms);
    call.output("alarms", Encode.items(alarms.get(), Encode::jsonAsBytes));
  }

  @GeneratedFunction(name = "mirror", method = "catalogue.Messaging.mirror")
  private static void mirror(Invocation call) throws Exception {
    EventHubEvent<byte[]> event = EventHubEvent.fromBinding(call.input("event"), Decode::bytes);
    byte[] result = Messaging.mirror(event);
    call.output("$return", Encode.bytes(result));
  }

  @GeneratedFunction(name = "raw", method = "catalogue.Messaging.raw")
  private static void raw(Invocation call) throws Exception {
    byte[][] events = Decode.array(call.input("events"), byte[][]::new, Decode::bytes);
    Messaging.raw(events);
  }
}
