package com.microsoft.azure.functions;

public interface HttpResponseMessage {}
