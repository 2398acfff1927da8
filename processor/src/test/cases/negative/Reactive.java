package org.reactivestreams;

import dev.bindery.*;
import dev.bindery.annotation.*;

import java.util.*;

interface Publisher<T> {}

abstract class CorePublisher<T> implements Publisher<T> {}

class Mono<T> extends CorePublisher<T> {}

public class Reactive {
  record Later(Mono<String> name) {}

  public Mono<String> answer(@HttpTrigger HttpRequest req) { // ! BND3013 at 'answer'
    return null;
  }

  public Mono<Void> done(@QueueTrigger(queueName = "orders") String m) { // ! BND3013 at 'done'
    return null;
  }

  public Mono<?> any(@HttpTrigger HttpRequest req) { // ! BND3013 at 'any'
    return null;
  }

  public Later member(@HttpTrigger HttpRequest req) { // ! BND3013 at 'member'
    return null;
  }

  public Map<String, Mono<String>> values(@HttpTrigger HttpRequest req) { // ! BND3013 at 'values'
    return null;
  }

  public void read(@QueueTrigger(queueName = "orders") Mono<String> m) {} // ! BND3013 at 'm)'

  public void out(
      @HttpTrigger HttpRequest req,
      @QueueOutput(queueName = "orders") Out<Mono<String>> out) {} // ! BND3013 at 'out)'
}
