package org.thongthin.cms.drafting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.ItemContent;
import org.thongthin.cms.content.ItemImage;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.platform.FieldError;

/** What is still missing before a draft can be submitted: the fields that domain letters mark with *. Pure. */
final class SubmissionCheck {
    private SubmissionCheck() {}

    static List<FieldError> missing(Kind kind, ItemContent content, List<ItemImage> images) {
        List<FieldError> missing = new ArrayList<>();
        require("/title", "required", content.title(), missing);
        if (kind.categoryRequired()) {
            require("/category", "required", content.category(), missing);
        }
        if (kind.phoneRequired()) {
            require("/contact/phone", "phone-required", content.contact().phone(), missing);
        }
        if (kind.imageRequired() && images.isEmpty()) {
            missing.add(new FieldError("/images", "image-required"));
        }
        for (int index = 0; index < images.size(); index++) {
            require(
                    "/images/" + index + "/alt",
                    "alt-required",
                    images.get(index).alt(),
                    missing);
        }
        return missing;
    }

    private static void require(String at, String code, @Nullable String value, List<FieldError> missing) {
        if (value == null || value.isBlank()) {
            missing.add(new FieldError(at, code));
        }
    }
}
