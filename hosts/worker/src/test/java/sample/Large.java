package sample;

import dev.bindery.Out;
import dev.bindery.annotation.BlobInput;
import dev.bindery.annotation.BlobOutput;
import dev.bindery.annotation.BlobTrigger;
import dev.bindery.annotation.FunctionName;
import dev.bindery.annotation.QueueOutput;
import dev.bindery.annotation.QueueTrigger;

/** Functions of values that are worth a way of their own. */
public final class Large {
    @FunctionName("LargeBytes")
    public void bytes(
            @BlobTrigger(path = "large/{name}") byte[] content, @BlobOutput(path = "copied/{name}") Out<byte[]> out) {
        out.set(content);
    }

    @FunctionName("LargeText")
    public void text(
            @QueueTrigger(queueName = "large") String name,
            @BlobInput(path = "text/{queueTrigger}") String text,
            @BlobOutput(path = "copied/{queueTrigger}") Out<String> out) {
        out.set(text);
    }

    /** The second output cannot be written, when the first was. */
    @FunctionName("LargeFailure")
    public void failure(
            @BlobTrigger(path = "failing/{name}") byte[] content,
            @BlobOutput(path = "copied/{name}") Out<byte[]> out,
            @QueueOutput(queueName = "many") Out<java.util.List<byte[]>> many) {
        out.set(content);
        many.set(java.util.List.of(new byte[] {-1}, new byte[] {-2}));
    }
}
