package com.microsoft.azure.functions.annotation;

public @interface CustomBinding {
  String direction();

  String name();

  String type();
}
