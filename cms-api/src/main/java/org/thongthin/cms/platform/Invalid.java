package org.thongthin.cms.platform;

import java.util.List;

/**
 * The request is understood, but some of its fields are wrong. Names every one of them, in the order of the document; of
 * more than {@value #MOST_NAMED} the first.
 */
public final class Invalid extends Problem {
    static final int MOST_NAMED = 100;

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /** @throws IllegalArgumentException if there is no error to name */
    public Invalid(List<FieldError> errors) {
        super(ProblemCode.INVALID, "invalid " + first(errors));
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("an invalid request names at least one field");
        }
        this.errors = first(errors);
    }

    private static List<FieldError> first(List<FieldError> errors) {
        return List.copyOf(errors.subList(0, Math.min(errors.size(), MOST_NAMED)));
    }

    public Invalid(FieldError error) {
        this(List.of(error));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
