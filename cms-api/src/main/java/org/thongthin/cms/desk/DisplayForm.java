package org.thongthin.cms.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.drafting.Display;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/**
 * The form that shows or hides an item, its times by the clock of Bangkok.
 *
 * @param fault what was wrong with what was sent, in words; empty for nothing
 */
record DisplayForm(boolean shown, String from, String until, String fault) {

    static DisplayForm of(Item item) {
        return new DisplayForm(item.shown(), local(item.shownFrom()), local(item.shownUntil()), "");
    }

    static DisplayForm sent(Map<String, Object> form) {
        return new DisplayForm(
                DeskForm.text(form, "shown").equals("true"),
                DeskForm.text(form, "from").strip(),
                DeskForm.text(form, "until").strip(),
                "");
    }

    DisplayForm with(String words) {
        return new DisplayForm(shown, from, until, words);
    }

    /** @throws Invalid for a time that is none */
    Display.Setting setting() {
        return new Display.Setting(shown, instant("/from", from), instant("/until", until));
    }

    private static String local(@Nullable Instant moment) {
        return moment == null
                ? ""
                : LocalDateTime.ofInstant(moment, Dates.BANGKOK).withNano(0).toString();
    }

    private static @Nullable Instant instant(String pointer, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(FormDocument.western(text))
                    .atZone(Dates.BANGKOK)
                    .toInstant();
        } catch (DateTimeException notALocalTime) {
            throw new Invalid(new FieldError(pointer, "not-a-time"));
        }
    }
}
