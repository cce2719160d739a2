package org.thongthin.cms.platform;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal of the request as a whole. */
public final class Refused extends Problem {
    private static final long serialVersionUID = 1L;

    /**
     * What moved the thing away from what the caller had seen.
     *
     * @param by the name that they go by; null for the system, and for a person since erased
     */
    public record Change(@Nullable String by, Instant at) {}

    private final transient List<Object> arguments;
    private final transient @Nullable Change change;

    /** @param arguments values for the numbered places in the text of the code, safe to show to the caller */
    public Refused(ProblemCode code, Object... arguments) {
        this(code, List.of(arguments), null);
    }

    private Refused(ProblemCode code, List<Object> arguments, @Nullable Change change) {
        super(code, code.code() + " " + arguments);
        this.arguments = arguments;
        this.change = change;
    }

    /** The same, naming who came first and when. */
    public Refused since(@Nullable String by, Instant at) {
        return new Refused(code(), arguments, new Change(by, at));
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Who came first, where that is the reason and is known; else null. */
    public @Nullable Change change() {
        return change;
    }
}
