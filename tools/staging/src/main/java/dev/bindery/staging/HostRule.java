package dev.bindery.staging;

/** A rule by which the Azure Functions host, or Azure's Java worker, refuses to load a function. */
public enum HostRule {
    /** The file is a JSON object. */
    DOCUMENT("A function.json is a JSON object."),
    /** The name of a function, which is its folder's. */
    FUNCTION_NAME("The name of a function has 1 to 128 letters, digits, '_' and '-', starts with a letter,"
            + " and is not 'host'."),
    /** Two functions of one name. */
    FUNCTION_NAME_TWICE("The names of an app's functions differ by more than case."),
    /** Where the function's code is. */
    SCRIPT_FILE("scriptFile is the path of a jar, seen from the function's folder."),
    /** What is called. */
    ENTRY_POINT("entryPoint is the full name of a class, a dot and the name of a method."),
    /** Where the bindings come from. */
    CONFIGURATION_SOURCE("configurationSource is left out, or \"config\"."),
    /** The list of bindings. */
    BINDINGS("bindings is a list of objects, and has one at least."),
    /** What kind of binding it is. */
    BINDING_TYPE("A binding has a type, which is text."),
    /** The name of a binding. */
    BINDING_NAME("The name of a binding has 1 to 128 letters and digits and starts with a letter, or is $return."),
    /** Two bindings of one name. */
    BINDING_NAME_TWICE("The names of a function's bindings differ by more than case."),
    /** Which way a binding goes. */
    DIRECTION("A direction is \"in\", \"out\" or \"inout\"."),
    /** The returned value goes out. */
    RETURN("The binding $return has the direction \"out\"."),
    /** An HTTP response goes out. */
    HTTP_OUTPUT("A binding of the type http has the direction \"out\"."),
    /** The form in which a value travels. */
    DATA_TYPE("A dataType is \"undefined\", \"string\", \"binary\" or \"stream\"."),
    /** One value or a batch. */
    CARDINALITY("A cardinality is \"one\" or \"many\"."),
    /** More about a binding. */
    PROPERTIES("The properties of a binding are an object."),
    /** How a service is reached. */
    CONNECTION("A connection is the name of an app setting."),
    /** What runs the function. */
    TRIGGER("A function has exactly one trigger, and that does not go out."),
    /** The route of an HTTP trigger. */
    ROUTE("A route is an ASP.NET route template such as items/{id}, without a slash at its start."),
    /** A route that the host has for itself. */
    ROUTE_RESERVED("No route begins with the letters 'admin' or 'runtime'."),
    /** Two functions at one route. */
    ROUTE_TWICE("Two functions have different routes, or different methods."),
    /** The methods of an HTTP trigger. */
    METHODS("The methods of an HTTP trigger are a list of texts; left out, they are all."),
    /** Who may call an HTTP trigger. */
    AUTH_LEVEL("An authLevel is \"anonymous\", \"function\", \"admin\", \"system\" or \"user\"."),
    /** When a timer fires. */
    SCHEDULE("A timer has a schedule: an NCRONTAB expression, a time span, or an app setting as %NAME%."),
    /** The name of a queue. */
    QUEUE_NAME("A queueName has 3 to 63 letters, digits and single dashes, or names an app setting as %NAME%."),
    /** The path of a blob. */
    BLOB_PATH("A path is that of a blob, container/blob; a trigger's may have no blob, or a pattern with {name}."),
    /** The retry policy. */
    RETRY("A retry policy has a strategy (fixedDelay with delayInterval, or exponentialBackoff with minimumInterval and"
            + " maximumInterval), and a maxRetryCount of -1 or more."),
    /** Bindings of an extension. */
    EXTENSION_BUNDLE("Without an extensionBundle in host.json, the host has http, timer, warmup and manual triggers and"
            + " http outputs only.");

    private final String accepted;

    HostRule(String accepted) {
        this.accepted = accepted;
    }

    /**
     * What the host takes.
     *
     * @return a sentence
     */
    public String accepted() {
        return accepted;
    }
}
