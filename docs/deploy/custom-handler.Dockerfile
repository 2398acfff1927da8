# The folder that was staged with -Dbindery.runner=custom-handler. The image of the Java stack has a JDK, the base image has
# none; its java is not on the PATH, so the host is told where it is. The rest is as in Dockerfile.
FROM mcr.microsoft.com/azure-functions/java:4-java17

ARG APP
ENV AzureWebJobsScriptRoot=/home/site/wwwroot \
    AzureFunctionsJobHost__Logging__Console__IsEnabled=true \
    AzureFunctionsJobHost__customHandler__description__defaultExecutablePath=%JAVA_HOME%/bin/java \
    FUNCTIONS_WORKER_RUNTIME=custom

COPY target/azure-functions/${APP} /home/site/wwwroot
