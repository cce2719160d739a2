package org.thongthin.cms.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.thongthin.cms.content.FieldComment;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.ProblemAnswer.FieldText;

/**
 * An item's form as the template asks for it, field by field.
 *
 * @param errors what is wrong with what was sent
 * @param comments what a moderator said of single fields
 */
record ItemForm(Kind kind, FormFields fields, List<FieldText> errors, List<FieldComment> comments, Language language) {
    /** Rows without JavaScript: there are always some to fill in. */
    private static final int SPARE_ROWS = 2;

    /** A line of the summary at the head of the form. */
    record Fault(String href, String label, String text) {}

    public String text(String pointer) {
        return fields.text(pointer);
    }

    public String id(String pointer) {
        return Fact.id(pointer);
    }

    public String label(String pointer) {
        return Fact.label(pointer);
    }

    public List<String> texts(String pointer) {
        return fields.texts(pointer);
    }

    /** The texts of a field with several inputs, and empty ones to go on. */
    public List<String> inputs(String pointer) {
        List<String> inputs = new ArrayList<>(fields.texts(pointer));
        for (int spare = 0; spare < SPARE_ROWS; spare++) {
            inputs.add("");
        }
        return inputs;
    }

    public boolean has(String pointer, String value) {
        return fields.texts(pointer).contains(value);
    }

    /** The texts of a field but for those that have a box of their own, one a line. */
    public String others(String pointer, List<String> boxes) {
        return String.join(
                "\n",
                fields.texts(pointer).stream()
                        .filter(text -> !boxes.contains(text))
                        .toList());
    }

    /** The numbers of a list's rows: those that are filled in, and empty ones to go on. */
    public List<Integer> rows(String pointer) {
        return IntStream.range(0, fields.rows(pointer) + SPARE_ROWS).boxed().toList();
    }

    /** What is wrong with a field; empty where nothing is. */
    public String error(String pointer) {
        return errors.stream()
                .filter(error -> control(error.pointer()).equals(pointer))
                .map(error -> error.text().in(language))
                .findFirst()
                .orElse("");
    }

    /** What the moderator said of a field; empty where nothing was said. */
    public String comment(String pointer) {
        return comments.stream()
                .filter(comment -> comment.pointer().equals(pointer))
                .map(FieldComment::comment)
                .findFirst()
                .orElse("");
    }

    /** Whether submission will ask for it. */
    public boolean isRequired(String pointer) {
        return switch (pointer) {
            case "/title" -> true;
            case "/category" -> kind.categoryRequired();
            case "/contact/phone" -> kind.phoneRequired();
            default -> false;
        };
    }

    /** Every fault, with the way to its field. */
    public List<Fault> faults() {
        return errors.stream()
                .map(error -> new Fault(
                        "#" + Fact.id(control(error.pointer())),
                        Fact.label(control(error.pointer())),
                        error.text().in(language)))
                .toList();
    }

    /** The field of the form in which the text stands that a pointer names: a list of texts is one field. */
    private String control(String pointer) {
        int end = pointer.indexOf('/', 1);
        while (end > 0) {
            String prefix = pointer.substring(0, end);
            if (FieldType.at(kind, prefix) == FieldType.TEXTS) {
                return prefix;
            }
            end = pointer.indexOf('/', end + 1);
        }
        return pointer;
    }
}
