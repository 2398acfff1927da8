package dev.bindery.stack;

import com.microsoft.azure.functions.annotation.CustomBinding;
import com.microsoft.azure.functions.annotation.HasImplicitOutput;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the trigger of a generated entry point whose returned value goes to the trigger itself: without it the worker
 * would drop a value for which there is no output binding.
 */
@CustomBinding(direction = "in", name = "", type = "")
@HasImplicitOutput
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnsweredTrigger {
    /**
     * The binding's name.
     *
     * @return the name
     */
    String name();
}
