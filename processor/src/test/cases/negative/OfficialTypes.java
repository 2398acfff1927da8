package com.microsoft.azure.functions;

import dev.bindery.HttpRequest;
import dev.bindery.Out;
import dev.bindery.annotation.*;

import java.util.Optional;

interface HttpRequestMessage<T> {}

interface HttpResponseMessage {}

interface OutputBinding<T> {}

interface ExecutionContext {}

interface Whatever {}

public class OfficialTypes {
  public void request(@HttpTrigger HttpRequestMessage<Optional<String>> req) {} // ! BND3001 at 'req)'

  public HttpResponseMessage response(@HttpTrigger HttpRequest req) { // ! BND3001 at 'response'
    return null;
  }

  public void context(
      @QueueTrigger(queueName = "orders") String m,
      ExecutionContext context) {} // ! BND3001 at 'context)'

  public void output(
      @QueueTrigger(queueName = "orders") String m,
      @QueueOutput(queueName = "letters") OutputBinding<String> out) {} // ! BND3001 at 'out)'

  public void nested(
      @QueueTrigger(queueName = "orders") String m,
      @QueueOutput(queueName = "letters") Out<OutputBinding<String>> out) {} // ! BND3001 at 'out)'

  public void other(@QueueTrigger(queueName = "orders") Whatever m) {} // ! BND3001 at 'm)'
}
