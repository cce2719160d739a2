package org.thongthin.cms.platform;

import java.util.List;

/** A refusal of the request as a whole. */
public final class Refused extends Problem {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    /** @param arguments values for the numbered places in the text of the code, safe to show to the caller */
    public Refused(ProblemCode code, Object... arguments) {
        super(code, code.code() + " " + List.of(arguments));
        this.arguments = List.of(arguments);
    }

    public List<Object> arguments() {
        return arguments;
    }
}
