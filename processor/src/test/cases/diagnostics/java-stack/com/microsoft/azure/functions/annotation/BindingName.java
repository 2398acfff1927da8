package com.microsoft.azure.functions.annotation;

public @interface BindingName {
  String value();
}
