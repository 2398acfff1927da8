package dev.bindery.azurite;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link WithAzurite} does, and other extensions may have done. */
public final class AzuriteExtension implements ExecutionCondition, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(AzuriteExtension.class);

    /** Called by JUnit. */
    public AzuriteExtension() {}

    /** Called by JUnit. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return condition(Npm.find().isPresent(), "true".equalsIgnoreCase(System.getenv("CI")));
    }

    static ConditionEvaluationResult condition(boolean npm, boolean ci) {
        if (npm) {
            return ConditionEvaluationResult.enabled("npm is here");
        }
        String reason = "Azurite is an npm package, and there is no npm on the PATH. Install Node.js 20 or newer.";
        if (ci) {
            throw new IllegalStateException(reason + " With CI=true these tests are not skipped.");
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    /** Called by JUnit. */
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Azurite.class || type == AzuriteAccount.class;
    }

    /**
     * The Azurite that all classes of a test run share. It starts when it is first asked for, and ends with the run.
     *
     * @param context any context of the run
     * @return the emulator
     */
    public static Azurite shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Shared.class, key -> new Shared(Azurite.start()), Shared.class)
                .azurite;
    }

    /** Called by JUnit. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Azurite azurite = shared(context);
        return parameter.getParameter().getType() == Azurite.class ? azurite : azurite.account();
    }

    /** JUnit closes it at the end of the test run. */
    private record Shared(Azurite azurite) implements AutoCloseable {
        @Override
        public void close() {
            azurite.close();
        }
    }
}
