package shop;

import dev.bindery.HttpRequest;
import dev.bindery.spi.Decode;
import dev.bindery.spi.FunctionAdapter;
import dev.bindery.spi.GeneratedFunction;
import dev.bindery.spi.Invocation;
import java.math.BigDecimal;
import java.math.BigInteger;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Conversions#numbers} for the function {@code numbers}.
 */
@Generated("dev.bindery.processor.FunctionProcessor")
@GeneratedFunction(
    name = "numbers",
    method = "shop.Conversions.numbers",
    route = "n/{a}/{b}",
    methods = {
        "get",
        "post"
    }
)
public final class Conversions_numbers implements FunctionAdapter {
  /**
   * Called by hosts.
   */
  public Conversions_numbers() {
  }

  @Override
  public String functionName() {
    return "numbers";
  }

  @Override
  public void invoke(Invocation call) throws Exception {
    HttpRequest req = HttpRequest.fromBinding(call.input("req"));
    int a = Decode.requiredInt(call.metadata("a"));
    long second = Decode.requiredLong(call.metadata("b"));
    short c = Decode.requiredShort(call.metadata("c"));
    byte d = Decode.requiredByte(call.metadata("d"));
    double e = Decode.requiredDouble(call.metadata("e"));
    float f = Decode.requiredFloat(call.metadata("f"));
    boolean g = Decode.requiredBoolean(call.metadata("g"));
    Integer h = Decode.integer(call.metadata("h"));
    Long i = Decode.longInteger(call.metadata("i"));
    Short j = Decode.shortInteger(call.metadata("j"));
    Byte k = Decode.byteInteger(call.metadata("k"));
    Double l = Decode.doubleNumber(call.metadata("l"));
    Float m = Decode.floatNumber(call.metadata("m"));
    Boolean n = Decode.bool(call.metadata("n"));
    BigInteger o = Decode.bigInteger(call.metadata("o"));
    BigDecimal p = Decode.bigDecimal(call.metadata("p"));
    Conversions.numbers(req, a, second, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
  }
}
