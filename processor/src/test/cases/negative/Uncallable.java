import dev.bindery.*;
import dev.bindery.annotation.*;

public class Uncallable {
  public abstract static class Half {
    public abstract void noBody(@QueueTrigger(queueName = "orders") String m); // ! BND1004 at 'noBody'

    public void instance(@QueueTrigger(queueName = "orders") String m) {} // ! BND1007 at 'instance'
  }

  public static <T> void generic(@QueueTrigger(queueName = "orders") String m) {} // ! BND1005 at 'generic'

  public static class Box<T> {
    public void boxed(@QueueTrigger(queueName = "orders") String m) {} // ! BND1007 at 'boxed'
  }

  public class Inner {
    public void inner(@QueueTrigger(queueName = "orders") String m) {} // ! BND1006 at 'inner'
  }

  public static class Demanding {
    public Demanding(String key) {}

    public void demanding(@QueueTrigger(queueName = "orders") String m) {} // ! BND1008 at 'demanding'
  }

  public static class Failing {
    public Failing() throws Exception {}

    public void failing(@QueueTrigger(queueName = "orders") String m) {} // ! BND1008 at 'failing'
  }

  public enum Fixed {
    ONE;

    public void fixed(@QueueTrigger(queueName = "orders") String m) {} // ! BND1007 at 'fixed'
  }

  public interface Promise {
    void promised(@QueueTrigger(queueName = "orders") String m); // ! BND1004 at 'promised'
  }

  public static void throwing(@QueueTrigger(queueName = "orders") String m) throws Throwable {} // ! BND1009 at 'throwing'
}
