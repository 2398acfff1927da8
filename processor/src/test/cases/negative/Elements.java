import dev.bindery.*;
import dev.bindery.annotation.*;
import dev.bindery.annotation.meta.*;

public class Elements {
  @Binding(type = "parcelTrigger", role = Role.TRIGGER, content = Content.JSON, retries = true)
  public @interface ParcelTrigger {
    String name() default "";

    String depot();

    @Range(min = 1, max = 70)
    int weight() default 70;

    @Matches(value = "[A-Z]{3}", says = "three capital letters")
    @Property(appSettings = true)
    String code() default "";

    @OnlyWith("signed")
    String signatory() default "";

    boolean signed() default false;

    @NotWith("until")
    String since() default "";

    @Property(format = TextFormat.DATE_TIME)
    String until() default "";

    @AtMost("last")
    int first() default 0;

    int last() default 0;

    @Property(format = TextFormat.URI)
    String address() default "";

    @Property(format = TextFormat.JSON_ARRAY)
    String tags() default "";

    @Property(format = TextFormat.TABLE_NAME)
    String table() default "";

    @Property(format = TextFormat.CONNECTION)
    String connection() default "";

    @Property(format = TextFormat.JSON_OBJECT, flattened = true)
    String more() default "{}";
  }

  public void blank(@ParcelTrigger(depot = " ") String p) {} // ! BND2014 at '" "'

  public void range(@ParcelTrigger(depot = "a", weight = 71) String p) {} // ! BND2013 at '71'

  public void shape(@ParcelTrigger(depot = "a", code = "Ab1") String p) {} // ! BND2012 at '"Ab1"'

  public void shapeOfASetting(@ParcelTrigger(depot = "a", code = "%CODE%") String p) {}

  public void alone(@ParcelTrigger(depot = "a", signatory = "me") String p) {} // ! BND2015 at '"me"'

  public void both(
      @ParcelTrigger(
              depot = "a",
              since = "then", // ! BND2016 at '"then"'
              until = "2030-01-31T12:00:00Z")
          String p) {}

  public void dateTime(@ParcelTrigger(depot = "a", until = "tomorrow") String p) {} // ! BND2012 at '"tomorrow"'

  public void order(@ParcelTrigger(depot = "a", first = 2, last = 1) String p) {} // ! BND5005 at '2, last'

  public void address(@ParcelTrigger(depot = "a", address = "/items") String p) {} // ! BND2012 at '"/items"'

  public void tags(@ParcelTrigger(depot = "a", tags = "{}") String p) {} // ! BND2012 at '"{}"'

  public void table(@ParcelTrigger(depot = "a", table = "1st") String p) {} // ! BND2012 at '"1st"'

  public void secret(
      @ParcelTrigger(
              depot = "a",
              connection = "Endpoint=sb://x;SharedAccessKey=y") // ! BND2017 at '"Endpoint'
          String p) {}

  public void taken(@ParcelTrigger(depot = "a", more = "{\"name\": 1}") String p) {} // ! BND2019 at '"{'

  public void json(@ParcelTrigger(depot = "a", more = "{") String p) {} // ! BND2012 at '"{"'

  public void jsonWithASetting(@CustomTrigger(type = "aTrigger", properties = "{bad %X%") String p) {} // ! BND2012 at '"{bad'

  public void arrayWithASetting(@CustomTrigger(type = "aTrigger", properties = "[\"%X%\"]") String p) {} // ! BND2012 at '"['

  public void takenWithASetting(@CustomTrigger(type = "aTrigger", properties = "{\"name\": \"%X%\"}") String p) {} // ! BND2019 at '"{\"name'

  @Binding(type = "looseTrigger", role = Role.TRIGGER, content = Content.JSON)
  public @interface LooseTrigger {
    String name() default "";

    @Property(format = TextFormat.JSON_OBJECT, flattened = true)
    String more() default "";

    @Property(flattened = true)
    String others() default "{}";
  }

  public void looseArray(@LooseTrigger(more = "{}", others = "[1]") String p) {} // ! BND2012 at '"[1]"'

  public void looseDefault(@LooseTrigger String p) {} // ! BND2014 at '@LooseTrigger String'

  @Binding(type = "parcel", role = Role.TRIGGER, content = Content.JSON)
  public @interface MisnamedTrigger {
    String name() default "";
  }

  public void type(@MisnamedTrigger String p) {} // ! BND2018 at '@MisnamedTrigger String'

  @FixedDelayRetry(maxRetryCount = 3, delayInterval = "00:00:10")
  @ExponentialBackoffRetry( // ! BND5003 at '@Exponential'
      maxRetryCount = 3,
      minimumInterval = "00:00:10",
      maximumInterval = "00:01:00")
  public void twoPolicies(@ParcelTrigger(depot = "a") String p) {}

  @FixedDelayRetry(maxRetryCount = 3, delayInterval = "00:00:10") // ! BND5004 at '@FixedDelayRetry'
  public void unsupported(@QueueTrigger(queueName = "orders") String m) {}

  @FixedDelayRetry(
      maxRetryCount = -2, // ! BND2013 at '-2'
      delayInterval = "soon") // ! BND2012 at '"soon"'
  public void badPolicy(@ParcelTrigger(depot = "a") String p) {}

  @ExponentialBackoffRetry(
      maxRetryCount = 3,
      minimumInterval = "00:02:00", // ! BND5005 at '"00:02:00"'
      maximumInterval = "00:01:00")
  public void badOrder(@ParcelTrigger(depot = "a") String p) {}

  @Binding(type = "batchTrigger", role = Role.TRIGGER, content = Content.TEXT)
  public @interface BatchTrigger {
    String name() default "";

    @Property(alwaysWritten = true)
    Cardinality cardinality() default Cardinality.ONE;
  }

  public void manyIntoOne(@BatchTrigger(cardinality = Cardinality.MANY) String e) {} // ! BND5002 at '.MANY'
}
