package org.thongthin.cms.platform;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a mapping exception of the JSON reader means to the caller, and where. */
final class JsonFaults {
    private JsonFaults() {}

    static Invalid invalid(JsonMappingException thrown, String prefix) {
        return new Invalid(errors(thrown, prefix));
    }

    /** Usually one; as many as the record itself found wrong, where its constructor threw {@link Invalid}. */
    static List<FieldError> errors(JsonMappingException thrown, String prefix) {
        String pointer = prefix + pointer(thrown);
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Invalid inner) {
                return inner.errors().stream()
                        .map(error -> new FieldError(pointer + error.pointer(), error.code(), error.arguments()))
                        .toList();
            }
        }
        return List.of(new FieldError(pointer, code(thrown)));
    }

    static String pointer(JsonMappingException thrown) {
        return thrown.getPath().stream().map(JsonFaults::step).collect(Collectors.joining());
    }

    private static String step(JsonMappingException.Reference reference) {
        return "/"
                + (reference.getFieldName() == null
                        ? reference.getIndex()
                        : FieldError.escaped(reference.getFieldName()));
    }

    private static String code(JsonMappingException thrown) {
        return switch (thrown) {
            case UnrecognizedPropertyException unknown -> "unknown-field";
            case InvalidNullException _ -> "required";
            case InvalidFormatException format -> formatCode(format.getTargetType());
            case MismatchedInputException mismatched when isNullForPrimitive(mismatched) -> "required";
            case MismatchedInputException mismatched -> mismatchCode(mismatched.getTargetType());
            default -> thrown.getCause() instanceof InputCoercionException ? "out-of-range" : "invalid";
        };
    }

    private static boolean isNullForPrimitive(MismatchedInputException thrown) {
        return thrown.getTargetType() != null
                && thrown.getTargetType().isPrimitive()
                && thrown.getOriginalMessage().contains("null");
    }

    private static String formatCode(@Nullable Class<?> target) {
        if (target != null && target.isEnum()) {
            return "unknown";
        }
        return mismatchCode(target);
    }

    private static String mismatchCode(@Nullable Class<?> target) {
        if (target == null) {
            return "wrong-type";
        }
        if (TemporalAccessor.class.isAssignableFrom(target)) {
            return target == java.time.LocalDate.class ? "not-a-date" : "not-a-time";
        }
        boolean number = Number.class.isAssignableFrom(target) || (target.isPrimitive() && target != boolean.class);
        return number ? "not-a-number" : "wrong-type";
    }
}
