package dev.bindery.azurite;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link WithAzurite} does. */
final class AzuriteExtension implements ExecutionCondition, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(AzuriteExtension.class);

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

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Azurite.class || type == AzuriteAccount.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Azurite azurite = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Shared.class, key -> new Shared(Azurite.start()), Shared.class)
                .azurite;
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
