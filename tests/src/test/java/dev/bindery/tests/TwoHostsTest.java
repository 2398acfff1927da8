package dev.bindery.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.storage.queue.QueueClient;
import dev.bindery.azurite.AzuriteAccount;
import dev.bindery.azurite.WithAzurite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hosts of one app share an account, and what is to be done. */
@WithAzurite
class TwoHostsTest {
    private static final String TIMER = "Executing 'Functions.Report' \\(Reason='Timer fired at ([^']+)'";
    private static final String ORDER = "Executed 'Functions.ProcessOrder' \\(Succeeded";

    @TempDir
    Path folder;

    private HostLaunch host(Account account) {
        return account.usedBy(HostLaunch.ofQuickstart(folder))
                .environment("REPORT_SCHEDULE", "* * * * * *")
                .environment("AzureFunctionsJobHost__singleton__listenerLockPeriod", "00:00:15")
                .environment("AzureFunctionsJobHost__singleton__listenerLockRecoveryPollingInterval", "00:00:00.500")
                .environment("AzureFunctionsJobHost__extensions__queues__maxPollingInterval", "00:00:01");
    }

    /** The seconds in which a host ran the timer. */
    private static List<String> seconds(LocalHostProcess host) {
        List<String> seconds = new ArrayList<>();
        for (String line : host.output().lines(TIMER)) {
            Matcher fired = Pattern.compile(TIMER).matcher(line);
            if (fired.find()) {
                seconds.add(fired.group(1).substring(0, "2024-05-01T10:00:00".length()));
            }
        }
        return seconds;
    }

    @Test
    void everyOccurrenceOfATimerRunsOnceAlsoWhenTheHostThatRunsItIsKilled(AzuriteAccount azurite) throws Exception {
        Account account = new Account(azurite);
        try (LocalHostProcess one = host(account).start();
                LocalHostProcess other = host(account).start()) {
            one.output().await(TIMER, 5);
            assertThat(seconds(other)).isEmpty();
            one.kill();
            other.output().await(TIMER, 5);

            List<String> all = new ArrayList<>(seconds(one));
            all.addAll(seconds(other));
            assertThat(all).doesNotHaveDuplicates().isSorted();
            List<String> second = seconds(other);
            assertThat(second).hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void aHostThatIsStoppedLeavesItsTimerToTheOtherAtOnce(AzuriteAccount azurite) throws Exception {
        Account account = new Account(azurite);
        try (LocalHostProcess one = host(account).start();
                LocalHostProcess other = host(account).start()) {
            one.output().await(TIMER, 2);
            one.stop();
            other.output().await(TIMER, 2);
            List<String> all = new ArrayList<>(seconds(one));
            all.addAll(seconds(other));
            assertThat(all).doesNotHaveDuplicates().isSorted();
        }
    }

    @Test
    void everyMessageIsOneHostsAlone(AzuriteAccount azurite) throws Exception {
        Account account = new Account(azurite);
        QueueClient queue = account.queue("outqueue");
        int count = 400;
        for (int i = 0; i < count; i++) {
            queue.sendMessage("{\"id\":\"" + UUID.randomUUID() + "\",\"item\":\"tea\",\"count\":2}");
        }
        try (LocalHostProcess one = host(account).start();
                LocalHostProcess other = host(account).start()) {
            Eventually.holds(() -> assertThat(one.output().lines(ORDER).size()
                            + other.output().lines(ORDER).size())
                    .isGreaterThanOrEqualTo(count));
            Eventually.holds(() -> assertThat(account.count("outqueue")).isZero());
            int ofOne = one.output().lines(ORDER).size();
            int ofOther = other.output().lines(ORDER).size();
            assertThat(ofOne + ofOther).isEqualTo(count);
            assertThat(new HashSet<>(account.names("receipts"))).hasSize(count);
        }
    }
}
