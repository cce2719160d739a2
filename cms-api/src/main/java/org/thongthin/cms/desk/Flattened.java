package org.thongthin.cms.desk;

import java.util.List;
import org.thongthin.cms.content.ItemContent;

/** Bodies that came by the API with what the notation can't say; whoever edits them here should know. */
final class Flattened {
    private Flattened() {}

    /** The labels of the bodies that editing here would make plainer. */
    static List<String> of(ItemContent content) {
        return ContentField.of(content).stream()
                .filter(field -> field.type() == FieldType.BODY && field.value() != null)
                .filter(field -> !BodyNotation.keeps(String.valueOf(field.value())))
                .map(field -> Fact.label(field.pointer()))
                .toList();
    }
}
