package com.microsoft.azure.functions;

public interface HttpRequestMessage<T> {}
