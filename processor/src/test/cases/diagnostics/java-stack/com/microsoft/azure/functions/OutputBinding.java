package com.microsoft.azure.functions;

public interface OutputBinding<T> {}
