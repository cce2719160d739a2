package org.thongthin.cms.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.drafting.Display;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.ProblemTexts;

/**
 * The form that shows or hides an item, its times by the clock of Bangkok.
 *
 * @param faults what was wrong with what was sent, in words, by the field's name
 */
record DisplayForm(boolean shown, String from, String until, Map<String, String> faults) {

    static DisplayForm of(Item item) {
        return new DisplayForm(item.shown(), local(item.shownFrom()), local(item.shownUntil()), Map.of());
    }

    static DisplayForm sent(Map<String, Object> form) {
        return new DisplayForm(
                DeskForm.text(form, "shown").equals("true"),
                DeskForm.text(form, "from").strip(),
                DeskForm.text(form, "until").strip(),
                Map.of());
    }

    DisplayForm with(Invalid invalid, ProblemTexts texts, Language language) {
        Map<String, String> said = new HashMap<>();
        for (FieldError error : invalid.errors()) {
            said.putIfAbsent(
                    error.pointer().substring(1), texts.field(error).text().in(language));
        }
        return new DisplayForm(shown, from, until, said);
    }

    /** What is wrong with a field; empty where nothing is. */
    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    /** @throws Invalid naming each time that is none */
    Display.Setting setting() {
        List<FieldError> faults = new ArrayList<>();
        Instant begin = instant("/from", from, faults);
        Instant end = instant("/until", until, faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new Display.Setting(shown, begin, end);
    }

    private static String local(@Nullable Instant moment) {
        return moment == null
                ? ""
                : LocalDateTime.ofInstant(moment, Dates.BANGKOK).withNano(0).toString();
    }

    private static @Nullable Instant instant(String pointer, String text, List<FieldError> faults) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Dates.meant(LocalDateTime.parse(FormDocument.western(text)))
                    .atZone(Dates.BANGKOK)
                    .toInstant();
        } catch (DateTimeException notALocalTime) {
            faults.add(new FieldError(pointer, "not-a-time"));
            return null;
        }
    }
}
