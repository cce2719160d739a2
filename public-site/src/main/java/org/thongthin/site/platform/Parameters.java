package org.thongthin.site.platform;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The query of a request, read strictly: what can't be read is a {@link BadParameter}, an empty value is none. */
public final class Parameters {
    private static final int LONGEST = 200;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private final HttpParameters parameters;

    private Parameters(HttpParameters parameters) {
        this.parameters = parameters;
    }

    public static Parameters of(HttpRequest<?> request) {
        try {
            return new Parameters(request.getParameters());
        } catch (IllegalArgumentException e) {
            // Netty says so of a broken percent sign.
            throw new BadParameter("query");
        }
    }

    /** What somebody typed, without control characters, stripped; at most 200 characters of it. */
    public String typed(String name) {
        String value = parameters.get(name);
        if (value == null) {
            return "";
        }
        String plain = value.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, Character.isHighSurrogate(plain.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** A code of a province, a category, an organisation; null where none is given. */
    public @Nullable String code(String name) {
        String value = text(name);
        if (value != null && !CODE.matcher(value).matches()) {
            throw new BadParameter(name);
        }
        return value;
    }

    public int whole(String name, int otherwise, int least, int most) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        if (!WHOLE.matcher(value).matches()) {
            throw new BadParameter(name);
        }
        int number = Integer.parseInt(value);
        if (number < least || number > most) {
            throw new BadParameter(name);
        }
        return number;
    }

    /** Whether it is {@code true}; not where it is {@code false} or missing. */
    public boolean yes(String name) {
        String value = text(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw new BadParameter(name);
        }
        return "true".equals(value);
    }

    /** By its code; Thai where none is given. */
    public Language language(String name) {
        String value = text(name);
        for (Language language : Language.values()) {
            if (value == null || language.code().equals(value)) {
                return language;
            }
        }
        throw new BadParameter(name);
    }

    public @Nullable String text(String name) {
        String value = parameters.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
