package example;

/** Code that functions share is an ordinary class. */
final class Greetings {
    private Greetings() {}

    static String greet(String user) {
        return "Hello, " + (user == null || user.isBlank() ? "stranger" : user) + "!";
    }
}
