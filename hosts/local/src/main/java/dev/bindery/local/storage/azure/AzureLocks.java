package dev.bindery.local.storage.azure;

import static dev.bindery.local.storage.azure.AzureCalls.status;

import com.azure.storage.blob.specialized.BlobLeaseClient;
import dev.bindery.local.storage.HeldLock;
import dev.bindery.local.storage.Locks;
import dev.bindery.local.storage.StoreException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** Locks in Azure Storage: leases on blobs, with the names that the Functions host gives them. */
final class AzureLocks implements Locks {
    private final HostBlobs host;

    AzureLocks(HostBlobs host) {
        this.host = host;
    }

    @Override
    public Optional<HeldLock> tryHold(String name, Duration period) {
        String blob = "locks/" + host.hostId() + "/Host.Functions." + name + ".Listener";
        host.create(blob, Map.of());
        return host.lease(blob, period).map(lease -> new Held(name, lease));
    }

    private final class Held implements HeldLock {
        private final String name;
        private final BlobLeaseClient lease;
        private boolean lost;

        Held(String name, BlobLeaseClient lease) {
            this.name = name;
            this.lease = lease;
        }

        @Override
        public boolean confirm() {
            lost = lost
                    || host.calls()
                            .find(status(404, 409, 412), lease::renewLease)
                            .isEmpty();
            return !lost;
        }

        @Override
        public void close() {
            try {
                host.calls().find(status(404, 409, 412), () -> {
                    lease.releaseLease();
                    return true;
                });
            } catch (StoreException e) {
                LoggerFactory.getLogger("Host.Singleton")
                        .debug("The lock '{}' was not given up; it runs out by itself", name, e);
            }
        }
    }
}
