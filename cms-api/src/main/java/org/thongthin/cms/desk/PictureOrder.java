package org.thongthin.cms.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.thongthin.cms.drafting.DraftImages;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/** Reads the form of an item's pictures: their texts, and the one button that moves a picture or takes it out. */
final class PictureOrder {
    private PictureOrder() {}

    /** @throws Invalid for an id that is none */
    static List<DraftImages.Arranged> of(Map<String, Object> form) {
        List<String> ids = form.containsKey("id") ? FormFields.texts(form.get("id")) : List.of();
        List<DraftImages.Arranged> pictures = new ArrayList<>();
        for (String id : ids) {
            pictures.add(new DraftImages.Arranged(
                    uuid(id), DeskForm.text(form, "alt-" + id), DeskForm.text(form, "caption-" + id)));
        }
        String[] wanted = DeskForm.text(form, "do").split(":", 2);
        int at = wanted.length == 2 ? ids.indexOf(wanted[1]) : -1;
        if (at >= 0) {
            move(pictures, at, wanted[0]);
        }
        return pictures;
    }

    private static void move(List<DraftImages.Arranged> pictures, int at, String how) {
        switch (how) {
            case "remove" -> pictures.remove(at);
            case "up" -> Collections.swap(pictures, at, Math.max(0, at - 1));
            case "down" -> Collections.swap(pictures, at, Math.min(pictures.size() - 1, at + 1));
            default -> throw new Invalid(new FieldError("/do", "unknown"));
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new Invalid(new FieldError("/id", "unknown-image"));
        }
    }
}
