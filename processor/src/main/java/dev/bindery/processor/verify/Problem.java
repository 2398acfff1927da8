package dev.bindery.processor.verify;

import dev.bindery.processor.model.Site;

/**
 * Everything that the processor finds wrong with a function. The first digit of a code is its area: 0 the processor
 * itself, 1 function and class, 2 bindings, 3 types, 4 HTTP, 5 schedules, 6 Azure's stock Java worker, 9 the
 * application as a whole. Codes are stable.
 */
public enum Problem {
    INTERNAL("BND0001", Severity.ERROR),
    OPTION("BND0002", Severity.WARNING),
    ADAPTER_NAME_TAKEN("BND0003", Severity.ERROR),
    FILES_NOT_WRITTEN("BND0004", Severity.ERROR),

    FUNCTION_NAME("BND1001", Severity.ERROR),
    METHOD_NOT_PUBLIC("BND1002", Severity.ERROR),
    CLASS_NOT_PUBLIC("BND1003", Severity.ERROR),
    METHOD_ABSTRACT("BND1004", Severity.ERROR),
    METHOD_GENERIC("BND1005", Severity.ERROR),
    CLASS_INNER("BND1006", Severity.ERROR),
    CLASS_CANNOT_BE_MADE("BND1007", Severity.ERROR),
    NO_CONSTRUCTOR("BND1008", Severity.WARNING),
    THROWS_THROWABLE("BND1009", Severity.ERROR),

    NO_TRIGGER("BND2001", Severity.ERROR),
    TWO_TRIGGERS("BND2002", Severity.ERROR),
    BINDING_NAME("BND2003", Severity.ERROR),
    BINDING_NAME_TAKEN("BND2004", Severity.ERROR),
    PARAMETER_UNBOUND("BND2005", Severity.ERROR),
    NO_SUCH_PARAMETER("BND2006", Severity.ERROR),
    WHICH_PARAMETER("BND2007", Severity.ERROR),
    PARAMETER_BOUND_TWICE("BND2008", Severity.ERROR),
    RETURN_CLAIMED_TWICE("BND2009", Severity.ERROR),
    NOTHING_RETURNED("BND2010", Severity.ERROR),
    RETURN_IS_OUTPUT("BND2011", Severity.ERROR),
    TEXT_FORMAT("BND2012", Severity.ERROR),
    NUMBER_RANGE("BND2013", Severity.ERROR),
    BLANK("BND2014", Severity.ERROR),
    ONLY_WITH("BND2015", Severity.ERROR),
    NOT_WITH("BND2016", Severity.ERROR),
    SECRET("BND2017", Severity.ERROR),
    BINDING_TYPE("BND2018", Severity.ERROR),
    PROPERTY_TAKEN("BND2019", Severity.ERROR),
    EXPRESSION("BND2020", Severity.ERROR),
    TOKEN("BND2021", Severity.MISTAKE),
    TOKEN_FROM_CALLER("BND2022", Severity.WARNING),
    SETTING_MISSING("BND2023", Severity.WARNING),
    NAME_CASE("BND2024", Severity.WARNING),
    NO_POISON_QUEUE("BND2025", Severity.WARNING),
    FEEDS_ITSELF("BND2026", Severity.WARNING),
    DISCOURAGED("BND2027", Severity.WARNING),
    NEEDS("BND2028", Severity.ERROR),
    ALTERNATIVES("BND2029", Severity.ERROR),
    NOT_ALONE("BND2030", Severity.ERROR),
    FOREIGN_ANNOTATION("BND2031", Severity.ERROR),
    NOT_RESOLVED("BND2032", Severity.WARNING),
    NAME_HIDDEN("BND2033", Severity.WARNING),

    TYPE_NOT_ACCEPTED("BND3001", Severity.ERROR),
    OUTPUT_NOT_OUT("BND3002", Severity.ERROR),
    INPUT_IS_OUT("BND3003", Severity.ERROR),
    TYPE_ARGUMENT_MISSING("BND3004", Severity.ERROR),
    RESULT_NOT_TAKEN("BND3005", Severity.ERROR),
    COMPONENT_NOT_TAKEN("BND3006", Severity.ERROR),
    METADATA_UNKNOWN("BND3007", Severity.MISTAKE),
    METADATA_TYPE("BND3008", Severity.ERROR),
    MAY_BE_ABSENT("BND3009", Severity.ERROR),
    MAY_BE_NULL("BND3010", Severity.WARNING),
    JSON_NOT_READABLE("BND3011", Severity.MISTAKE),
    JSON_NOT_WRITABLE("BND3012", Severity.MISTAKE),
    ASYNC("BND3013", Severity.ERROR),
    BYTES_AS_TEXT("BND3014", Severity.WARNING),

    ROUTE("BND4001", Severity.ERROR),
    ROUTE_RESERVED("BND4002", Severity.ERROR),
    RESPONSE_TWICE("BND4003", Severity.ERROR),
    RESPONSE_WITHOUT_REQUEST("BND4004", Severity.ERROR),
    RESPONSE_IS_OUTPUT("BND4005", Severity.WARNING),

    SCHEDULE("BND5001", Severity.ERROR),
    CARDINALITY("BND5002", Severity.ERROR),
    TWO_RETRY_POLICIES("BND5003", Severity.ERROR),
    RETRY_NOT_SUPPORTED("BND5004", Severity.WARNING),
    NOT_AT_MOST("BND5005", Severity.ERROR),
    READ_AS_DAYS("BND5006", Severity.WARNING),
    NEVER_FIRES("BND5007", Severity.WARNING),
    REVERSED_RANGE("BND5008", Severity.WARNING),
    BOTH_DAYS("BND5009", Severity.WARNING),
    UNEVEN_STEP("BND5010", Severity.WARNING),

    STOCK_NAME_SKIPPED("BND6001", Severity.WARNING),
    STOCK_NAME_DEMANDED("BND6002", Severity.WARNING),
    STOCK_TYPE_EMPTIER("BND6003", Severity.WARNING),
    STOCK_BODY_AS_TEXT("BND6004", Severity.WARNING),
    STOCK_RESPONSE_AS_TEXT("BND6005", Severity.WARNING),

    FUNCTION_NAME_TAKEN("BND9001", Severity.ERROR),
    ROUTE_TAKEN("BND9002", Severity.ERROR),
    ROUTE_SHADOWED("BND9003", Severity.WARNING),
    TAKEN_IN_APP("BND9004", Severity.ERROR);

    private final String code;
    private final Severity severity;

    Problem(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** How bad a problem is. */
    public enum Severity {
        /** The host would refuse the function, or no adapter can be written: no files are written for it. */
        ERROR,
        /** An error too, but one that a program may know better about: an option can make it a warning. */
        MISTAKE,
        /** The function is as its source says; the author may have meant something else. */
        WARNING
    }

    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /**
     * This problem at a place.
     *
     * @param site the place
     * @param wrong what is wrong, in the user's own names
     * @param accepted what is accepted
     * @param edit what to write
     */
    public Finding at(Site site, String wrong, String accepted, String edit) {
        return new Finding(this, site, wrong + "\n  " + accepted + "\n  " + edit);
    }
}
