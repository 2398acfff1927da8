package dev.bindery.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.bindery.worker.rpc.Log;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** One of the console's streams: a line that is written in a call belongs to it; all others go where they went. */
final class ConsoleLines extends OutputStream {
    private static final int LONGEST = 1 << 20;

    private final LogOutlet outlet;
    private final FileOutputStream console;
    private final int level;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private ConsoleLines(LogOutlet outlet, FileDescriptor console, int level) {
        this.outlet = outlet;
        this.console = new FileOutputStream(console);
        this.level = level;
    }

    /** Takes both streams of this process. */
    static ConsoleLines[] install(LogOutlet outlet) {
        ConsoleLines out = new ConsoleLines(outlet, FileDescriptor.out, Log.INFORMATION);
        ConsoleLines err = new ConsoleLines(outlet, FileDescriptor.err, Log.ERROR);
        System.setOut(new PrintStream(out, false, UTF_8));
        System.setErr(new PrintStream(err, false, UTF_8));
        return new ConsoleLines[] {out, err};
    }

    @Override
    public synchronized void write(int b) {
        if (b == '\n') {
            end();
        } else {
            line.write(b);
            if (line.size() >= LONGEST) {
                end();
            }
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            write(bytes[i]);
        }
    }

    private void end() {
        String text = line.toString(UTF_8);
        line.reset();
        text = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        String call = outlet.currentCall();
        if (call == null) {
            print(text);
        } else {
            outlet.write(new Log(call, "Console", level, text, null, null, false));
        }
    }

    /** In UTF-8, which the host reads, whatever the locale of its container says. */
    private void print(String text) {
        try {
            console.write((text + "\n").getBytes(UTF_8));
        } catch (IOException e) {
            // Nobody reads it any more.
        }
    }

    /** Writes what has no line's end yet. */
    synchronized void finish() {
        if (line.size() > 0) {
            end();
        }
    }
}
