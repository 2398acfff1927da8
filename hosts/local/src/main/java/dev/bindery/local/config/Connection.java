package dev.bindery.local.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The storage that a binding's {@code connection} names. */
public sealed interface Connection {
    /** The app setting that says it, or would. */
    String setting();

    /**
     * Looks a connection up, as the Functions host does: of the settings that may have it, the first that is there. One
     * that is nowhere, or empty, is the store of this machine.
     *
     * @param settings the app settings
     * @param name the name of the connection, the value of the binding's property
     */
    static Connection find(Settings settings, String name) {
        String wanted = name.isBlank() ? "Storage" : name.strip();
        for (String setting : List.of(
                "ConnectionStrings:AzureWebJobs" + wanted,
                "AzureWebJobs" + wanted,
                "ConnectionStrings:" + wanted,
                wanted)) {
            Optional<String> value = settings.get(setting);
            Map<String, String> children = settings.below(setting);
            if (value.isPresent() && !value.get().isBlank()) {
                return new Text(setting, value.get().strip());
            } else if (!children.isEmpty()) {
                return new Identity(setting, children);
            } else if (value.isPresent()) {
                return new Embedded();
            }
        }
        return new Embedded();
    }

    /** No account: the store in a folder of this machine. */
    record Embedded() implements Connection {
        @Override
        public String setting() {
            return "";
        }
    }

    /** A connection string, which is a secret. */
    record Text(String setting, String value) implements Connection {
        private static final String EMULATOR = "UseDevelopmentStorage=true";
        /** The account that every emulator has; its key is public. */
        private static final String EMULATED = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey="
                + "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
                + ";BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1"
                + ";QueueEndpoint=http://127.0.0.1:10001/devstoreaccount1"
                + ";TableEndpoint=http://127.0.0.1:10002/devstoreaccount1;";

        /** The string, written out where it is the short one for the emulator. */
        public String expanded() {
            String bare = value.endsWith(";") ? value.substring(0, value.length() - 1) : value;
            return bare.equalsIgnoreCase(EMULATOR) ? EMULATED : value;
        }

        @Override
        public String toString() {
            return "Text[" + setting + "]";
        }
    }

    /** An account's address, and who to be there. */
    record Identity(String setting, Map<String, String> children) implements Connection {
        /** What a setting below this one says. */
        public Optional<String> child(String name) {
            return Optional.ofNullable(children.get(name)).filter(value -> !value.isBlank());
        }

        /**
         * The address of a service.
         *
         * @param service {@code blob}, {@code queue} or {@code table}
         * @throws ConfigurationException if no setting says it
         */
        public String endpoint(String service) {
            return child(service + "ServiceUri")
                    .or(() -> child("serviceUri"))
                    .or(() -> child("accountName")
                            .map(account -> "https://" + account + "." + service + ".core.windows.net"))
                    .orElseThrow(() -> new ConfigurationException("The settings below " + setting
                            + " do not say where the " + service + " service is. Add " + setting + "__" + service
                            + "ServiceUri, such as https://<account>." + service + ".core.windows.net"));
        }

        @Override
        public String toString() {
            return "Identity[" + setting + "]";
        }
    }
}
