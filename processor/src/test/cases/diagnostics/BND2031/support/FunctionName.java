package com.microsoft.azure.functions.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Stands in for the official library's annotation. */
@Target(ElementType.METHOD)
public @interface FunctionName {
  String value();
}
