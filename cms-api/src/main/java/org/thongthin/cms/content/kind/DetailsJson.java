package org.thongthin.cms.content.kind;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.validation.validator.Validator;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.JsonReading;
import org.thongthin.cms.platform.Violations;

/** Details between their record, the API's JSON and the column; validated on the way in, loud about an unreadable row. */
@Singleton
public class DetailsJson {
    private final ObjectMapper json;
    private final JsonReading reading;
    private final Validator validator;

    DetailsJson(ObjectMapper json, JsonReading reading, Validator validator) {
        this.json = json;
        this.reading = reading;
        this.validator = validator;
    }

    /**
     * What a client sent.
     *
     * @param pointer where the details stand in the client's document
     * @throws org.thongthin.cms.platform.Invalid where it doesn't fit the kind's record
     */
    public ContentDetails parse(Kind kind, JsonNode details, String pointer) {
        return reading.convert(details, kind.detailsType(), pointer);
    }

    /** What is wrong with values that are there, pointers below the given one. */
    public List<FieldError> faults(ContentDetails details, String pointer) {
        List<FieldError> faults = new ArrayList<>();
        for (ConstraintViolation<ContentDetails> violation : validator.validate(details)) {
            faults.add(new FieldError(
                    pointer + Violations.pointer(violation.getPropertyPath()), codeOf(violation), limits(violation)));
        }
        for (FieldError fault : details.faults()) {
            faults.add(new FieldError(pointer + fault.pointer(), fault.code(), fault.arguments()));
        }
        return faults;
    }

    /** @throws IllegalStateException for a row that its kind can't read */
    public ContentDetails read(Kind kind, String column) {
        try {
            return json.readValue(column, kind.detailsType());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable details of a " + kind.code(), e);
        }
    }

    public String write(ContentDetails details) {
        return json.valueToTree(details).toString();
    }

    private static String codeOf(ConstraintViolation<?> violation) {
        return switch (constraint(violation)) {
            case "Size" -> violation.getInvalidValue() instanceof List ? "too-many" : "too-long";
            case "NotBlank" -> "required";
            case "Pattern" -> "url";
            default -> "out-of-range";
        };
    }

    private static Object[] limits(ConstraintViolation<?> violation) {
        Object most = violation.getConstraintDescriptor().getAttributes().get("max");
        return constraint(violation).equals("Size") && most != null ? new Object[] {most} : new Object[0];
    }

    private static String constraint(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }
}
