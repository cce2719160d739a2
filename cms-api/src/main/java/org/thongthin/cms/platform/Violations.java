package org.thongthin.cms.platform;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns Bean Validation's violations into field errors, with a JSON pointer for each property path. */
public final class Violations {
    private Violations() {}

    /** @throws IllegalArgumentException if nothing was violated */
    public static Invalid invalid(ConstraintViolationException violations) {
        List<FieldError> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            errors.add(error(violation, ""));
        }
        errors.sort(Comparator.comparing(FieldError::pointer));
        return new Invalid(errors);
    }

    /** @param prefix where the validated value stands in the document, such as {@code /details}; empty for the whole */
    public static FieldError error(ConstraintViolation<?> violation, String prefix) {
        String pointer = prefix + pointer(violation.getPropertyPath());
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        return switch (constraint) {
            case NotNull _ -> new FieldError(pointer, "required");
            case NotBlank _ -> new FieldError(pointer, "required");
            case NotEmpty _ -> new FieldError(pointer, "required");
            case Size size -> new FieldError(pointer, "too-long", size.max());
            case Min min -> new FieldError(pointer, "too-small", min.value());
            case Max max -> new FieldError(pointer, "too-great", max.value());
            case DecimalMin min -> new FieldError(pointer, "too-small", min.value());
            case DecimalMax max -> new FieldError(pointer, "too-great", max.value());
            case Positive _ -> new FieldError(pointer, "too-small", 1);
            case PositiveOrZero _ -> new FieldError(pointer, "too-small", 0);
            case Email email -> new FieldError(pointer, "email");
            default -> new FieldError(pointer, "invalid");
        };
    }

    /** The JSON pointer of what a path names, relative to what was validated. */
    public static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && isInDocument(node)) {
                pointer.append('/').append(FieldError.escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static boolean isInDocument(Path.Node node) {
        return switch (node.getKind()) {
            case PROPERTY -> true;
            case BEAN, METHOD, CONSTRUCTOR, PARAMETER, CROSS_PARAMETER, RETURN_VALUE, CONTAINER_ELEMENT -> false;
        };
    }
}
