package dev.bindery.local;

/** Says why there may be no functions, and what to write. */
final class NoFunctions {
    private NoFunctions() {}

    static String message() {
        return """
                No functions were found on the class path.

                Bindery writes what a host looks for while javac compiles your functions. From JDK 23 on, javac runs an
                annotation processor only if it is told to. In pom.xml:

                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <configuration>
                      <annotationProcessorPaths>
                        <path>
                          <groupId>dev.bindery</groupId>
                          <artifactId>bindery-processor</artifactId>
                          <version>%s</version>
                        </path>
                      </annotationProcessorPaths>
                    </configuration>
                  </plugin>

                Then build from clean. If that is there already: does the class path begin with your own classes, such as
                target/classes, and does one of them have a method with @FunctionName?""".formatted(Version.current());
    }
}
