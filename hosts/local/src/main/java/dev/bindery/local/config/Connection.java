package dev.bindery.local.config;

import dev.bindery.syntax.Names;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        private static final List<String> ADDRESSES = List.of(
                "accountName", "serviceUri", "blobServiceUri", "queueServiceUri", "tableServiceUri", "endpoint");
        private static final List<String> WHO = List.of("credential", "clientId", "tenantId", "clientSecret");
        private static final String MANAGED = "managedidentity";

        /** What a setting below this one says. */
        public Optional<String> child(String name) {
            return Optional.ofNullable(children.get(name)).filter(value -> !value.isBlank());
        }

        /** Whether to be this machine's managed identity. */
        public boolean isManaged() {
            return child("credential").isPresent();
        }

        /**
         * Says what here would go unread, or could not work: somebody else would be signed in than was meant.
         *
         * @throws ConfigurationException if there is such a thing; it names settings, and no values
         */
        public void check() {
            List<String> known = Stream.of(ADDRESSES, WHO).flatMap(List::stream).toList();
            for (String child : children.keySet()) {
                if (known.stream().noneMatch(child::equalsIgnoreCase)) {
                    throw new ConfigurationException(
                            "The app setting " + name(child) + " is not one that this host reads."
                                    + " Below " + setting + " it reads " + String.join(", ", known) + ". "
                                    + Names.nearest(child, known)
                                            .map(nearest -> "Did you mean " + name(nearest) + "?")
                                            .orElse("Remove it, or use one of these."));
                }
            }
            if (!child("credential").orElse(MANAGED).equalsIgnoreCase(MANAGED)) {
                throw new ConfigurationException("The app setting " + name("credential")
                        + " names a kind of credential that this host does not have. It has " + MANAGED
                        + ". Write that; or remove the setting, and it is the " + name("clientSecret") + " of a "
                        + name("clientId") + ", or whoever is signed in (az login).");
            }
            for (String needed : List.of("clientId", "tenantId")) {
                if (child("clientSecret").isPresent() && child(needed).isEmpty()) {
                    throw new ConfigurationException("The app setting " + name("clientSecret")
                            + " says nobody without " + name(needed) + ". A secret goes with a " + name("clientId")
                            + " and a " + name("tenantId") + ". Add " + name(needed)
                            + ", or remove the secret to be whoever is signed in (az login).");
                }
            }
        }

        private String name(String child) {
            return setting + "__" + child;
        }

        /**
         * The address of a service.
         *
         * @param service {@code blob}, {@code queue} or {@code table}
         * @throws ConfigurationException if no setting says it, or it is not one to send a credential to
         */
        public String endpoint(String service) {
            String own = service + "ServiceUri";
            for (String child : List.of(own, service.equals("table") ? "endpoint" : own, "serviceUri")) {
                Optional<String> address = child(child);
                if (address.isPresent()) {
                    return secured(child, service, address.get().strip());
                }
            }
            return child("accountName")
                    .map(account -> secured("accountName", service, usual(account.strip(), service)))
                    .orElseThrow(() -> new ConfigurationException("The settings below " + setting
                            + " do not say where the " + service + " service is. Add " + name(own) + ", such as "
                            + usual("<account>", service)));
        }

        private static String usual(String account, String service) {
            return "https://" + account + "." + service + ".core.windows.net";
        }

        /** What is sent along to an address that is not encrypted is everybody's. */
        private String secured(String child, String service, String address) {
            try {
                URI uri = new URI(address);
                if ("https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null) {
                    return address;
                }
            } catch (URISyntaxException e) {
                // The message below serves both.
            }
            throw new ConfigurationException("The app setting " + name(child) + " gives no address of the " + service
                    + " service that a credential can be sent to. Such an address begins with https://. Write one"
                    + " such as " + usual("<account>", service) + ", or use a connection string.");
        }

        @Override
        public String toString() {
            return "Identity[" + setting + "]";
        }
    }
}
