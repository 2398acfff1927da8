import dev.bindery.*;
import dev.bindery.annotation.*;

public class Unbound {
  public void plain(@QueueTrigger(queueName = "orders") String m, String extra) {} // ! BND2005 at 'extra'

  public void near(
      @HttpTrigger(route = "items/{item}/{colour}") HttpRequest req,
      String itm, // ! BND2005 at 'itm'
      String colour, // ! BND2005 at 'colour'
      Out<String> msg) {} // ! BND2005 at 'msg'

  @HttpTrigger(name = "reqq") // ! BND2006 at '"reqq"'
  public void misspelled(HttpRequest req) {}

  @QueueOutput(name = "nowhere", queueName = "out") // ! BND2006 at '"nowhere"'
  public void nowhere(@HttpTrigger HttpRequest req) {}

  @HttpTrigger // ! BND2007 at '@HttpTrigger'
  public void nameless(HttpRequest req) {}

  @HttpTrigger // ! BND2007 at '@HttpTrigger'
  public void withoutParameters() {}
}
