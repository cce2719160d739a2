package org.thongthin.cms.platform;

import java.util.List;

/** The request is understood, but some of its fields are wrong. Names every one of them, in the order of the document. */
public final class Invalid extends Problem {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /** @throws IllegalArgumentException if there is no error to name */
    public Invalid(List<FieldError> errors) {
        super(ProblemCode.INVALID, "invalid " + errors);
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("an invalid request names at least one field");
        }
        this.errors = List.copyOf(errors);
    }

    public Invalid(FieldError error) {
        this(List.of(error));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
