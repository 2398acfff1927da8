import dev.bindery.*;
import dev.bindery.annotation.*;

import java.util.*;

public class Types {
  public void date(
      @HttpTrigger(route = "d/{day}") HttpRequest req,
      @BindingName Date day) {} // ! BND3001 at 'day'

  public void request(@QueueTrigger(queueName = "orders") HttpRequest req) {} // ! BND3001 at 'req)'

  public void number(@TimerTrigger(schedule = "0 0 * * * *") int timer) {} // ! BND3001 at 'timer'

  public void context(@QueueTrigger(queueName = "orders") Context m) {} // ! BND3001 at 'm)'

  public void wildcard(@QueueTrigger(queueName = "orders") List<? extends Number> m) {} // ! BND3001 at 'm)'

  public void array(@QueueTrigger(queueName = "orders") int[] numbers) {} // ! BND3001 at 'numbers'

  @SuppressWarnings("rawtypes")
  public void raw(@QueueTrigger(queueName = "orders") List messages) {} // ! BND3004 at 'messages'

  public void notOut(
      @HttpTrigger HttpRequest req,
      @QueueOutput(queueName = "orders") String message) {} // ! BND3002 at 'message'

  @SuppressWarnings("rawtypes")
  public void rawOut(
      @HttpTrigger HttpRequest req,
      @QueueOutput(queueName = "orders") Out message) {} // ! BND3004 at 'message'

  public void outOfRequest(
      @HttpTrigger HttpRequest req,
      @QueueOutput(queueName = "orders") Out<HttpRequest> message) {} // ! BND3001 at 'message'

  public void inputOut(@QueueTrigger(queueName = "orders") Out<String> m) {} // ! BND3003 at 'm)'
}
