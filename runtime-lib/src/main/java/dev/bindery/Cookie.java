package dev.bindery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A cookie that a response sets. Immutable: {@code Cookie.of("theme", "dark").path("/").httpOnly(true)}. */
public final class Cookie {
    private final String name;
    private final String value;
    private final @Nullable String domain;
    private final @Nullable String path;
    private final @Nullable Instant expires;
    private final @Nullable Duration maxAge;
    private final boolean secure;
    private final boolean httpOnly;
    private final @Nullable SameSite sameSite;

    /** Whether a browser sends the cookie with requests that another site causes. */
    public enum SameSite {
        /** Only when the user follows a link to this site. */
        LAX,
        /** Never. */
        STRICT,
        /** Always; browsers then require {@link Cookie#secure}. */
        NONE
    }

    private Cookie(
            String name,
            String value,
            @Nullable String domain,
            @Nullable String path,
            @Nullable Instant expires,
            @Nullable Duration maxAge,
            boolean secure,
            boolean httpOnly,
            @Nullable SameSite sameSite) {
        this.name = name;
        this.value = value;
        this.domain = domain;
        this.path = path;
        this.expires = expires;
        this.maxAge = maxAge;
        this.secure = secure;
        this.httpOnly = httpOnly;
        this.sameSite = sameSite;
    }

    /**
     * A cookie without attributes: it lasts until the browser is closed.
     *
     * @param name its name: letters, digits and the marks that a header's name may have
     * @param value its value, any text; it travels percent-encoded, as the Functions host writes it
     * @return the cookie
     * @throws IllegalArgumentException if the name has other characters
     */
    public static Cookie of(String name, String value) {
        HeaderSyntax.token("cookie name", name);
        return new Cookie(name, value, null, null, null, null, false, false, null);
    }

    /**
     * Reads the text of a {@code Set-Cookie} header. Attributes that it does not know, or that make no sense, are left
     * out, as browsers do.
     *
     * @param setCookie the header's value
     * @return the cookie
     * @throws IllegalArgumentException if there is no name and value
     */
    public static Cookie parse(String setCookie) {
        return SetCookie.read(setCookie);
    }

    /**
     * The same cookie for a domain and those below it.
     *
     * @param newDomain the domain, or null for the responding host alone
     * @return the cookie
     * @throws IllegalArgumentException if it has a semicolon or a control character
     */
    public Cookie domain(@Nullable String newDomain) {
        HeaderSyntax.attribute("Domain", newDomain);
        return new Cookie(name, value, newDomain, path, expires, maxAge, secure, httpOnly, sameSite);
    }

    /**
     * The same cookie for the urls below a path.
     *
     * @param newPath the path, or null for the folder of the request
     * @return the cookie
     * @throws IllegalArgumentException if it has a semicolon or a control character
     */
    public Cookie path(@Nullable String newPath) {
        HeaderSyntax.attribute("Path", newPath);
        return new Cookie(name, value, domain, newPath, expires, maxAge, secure, httpOnly, sameSite);
    }

    /**
     * The same cookie until a time.
     *
     * @param newExpires when it ends, or null
     * @return the cookie
     */
    public Cookie expires(@Nullable Instant newExpires) {
        return new Cookie(name, value, domain, path, newExpires, maxAge, secure, httpOnly, sameSite);
    }

    /**
     * The same cookie for a while; browsers prefer this over {@link #expires}.
     *
     * @param newMaxAge how long, in whole seconds; zero deletes the cookie; null for no such limit
     * @return the cookie
     */
    public Cookie maxAge(@Nullable Duration newMaxAge) {
        return new Cookie(name, value, domain, path, expires, newMaxAge, secure, httpOnly, sameSite);
    }

    /**
     * The same cookie, for HTTPS only or not.
     *
     * @param newSecure true for HTTPS only
     * @return the cookie
     */
    public Cookie secure(boolean newSecure) {
        return new Cookie(name, value, domain, path, expires, maxAge, newSecure, httpOnly, sameSite);
    }

    /**
     * The same cookie, hidden from scripts or not.
     *
     * @param newHttpOnly true to hide it
     * @return the cookie
     */
    public Cookie httpOnly(boolean newHttpOnly) {
        return new Cookie(name, value, domain, path, expires, maxAge, secure, newHttpOnly, sameSite);
    }

    /**
     * The same cookie with a rule for requests that other sites cause.
     *
     * @param newSameSite the rule, or null to leave it to the browser
     * @return the cookie
     */
    public Cookie sameSite(@Nullable SameSite newSameSite) {
        return new Cookie(name, value, domain, path, expires, maxAge, secure, httpOnly, newSameSite);
    }

    /**
     * The name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The value, not encoded.
     *
     * @return the value
     */
    public String value() {
        return value;
    }

    /**
     * The domain.
     *
     * @return the domain, or null for the responding host alone
     */
    public @Nullable String domain() {
        return domain;
    }

    /**
     * The path.
     *
     * @return the path, or null for the folder of the request
     */
    public @Nullable String path() {
        return path;
    }

    /**
     * When it ends.
     *
     * @return the time, or null
     */
    public @Nullable Instant expires() {
        return expires;
    }

    /**
     * How long it lasts.
     *
     * @return the duration, or null
     */
    public @Nullable Duration maxAge() {
        return maxAge;
    }

    /**
     * Whether it is for HTTPS only.
     *
     * @return true if so
     */
    public boolean secure() {
        return secure;
    }

    /**
     * Whether it is hidden from scripts.
     *
     * @return true if so
     */
    public boolean httpOnly() {
        return httpOnly;
    }

    /**
     * The rule for requests that other sites cause.
     *
     * @return the rule, or null where the browser decides
     */
    public @Nullable SameSite sameSite() {
        return sameSite;
    }

    /**
     * The text of the {@code Set-Cookie} header.
     *
     * @return the text, the value percent-encoded
     */
    public String headerValue() {
        return SetCookie.write(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cookie cookie && headerValue().equals(cookie.headerValue());
    }

    @Override
    public int hashCode() {
        return headerValue().hashCode();
    }

    @Override
    public String toString() {
        return headerValue();
    }
}
