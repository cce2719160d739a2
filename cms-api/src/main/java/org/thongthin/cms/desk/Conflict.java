package org.thongthin.cms.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.kind.Kind;

/**
 * Somebody else changed the item while its form was open.
 *
 * @param by who; null where the account is no more
 * @param at when
 * @param choices those units in which the stored item and the form differ
 */
record Conflict(@Nullable String by, @Nullable Instant at, List<Choice> choices) {
    /** What the names of the radio buttons begin with; the unit's pointer follows. */
    static final String TAKE = "take:";

    static final String THEIRS = "theirs";
    static final String MINE = "mine";

    /**
     * Two wordings of one unit, of which one is taken.
     *
     * @param take {@value #THEIRS} or {@value #MINE}: what to suggest
     * @param both whether both sides wrote something, as far as one knows
     */
    record Choice(String unit, String label, String theirs, String mine, String take, boolean both) {}

    static Conflict between(
            Kind kind,
            FormFields theirs,
            FormFields mine,
            Base base,
            UnitWords words,
            @Nullable String by,
            Instant at) {
        Units stored = Units.of(kind, theirs);
        Units typed = Units.of(kind, mine);
        Set<String> units = new LinkedHashSet<>(typed.words().keySet());
        units.addAll(stored.words().keySet());
        List<Choice> choices = new ArrayList<>();
        for (String unit : units) {
            if (!stored.of(unit).equals(typed.of(unit))) {
                boolean iWrote = !base.isKnown() || !base.says(unit, typed);
                boolean theyWrote = !base.isKnown() || !base.says(unit, stored);
                choices.add(new Choice(
                        unit,
                        Units.label(unit),
                        words.of(kind, theirs, unit),
                        words.of(kind, mine, unit),
                        iWrote ? MINE : THEIRS,
                        iWrote && theyWrote));
            }
        }
        return new Conflict(by, at, choices);
    }

    /** What was chosen: the stored wording where it was asked for, else the form's. */
    static FormFields chosen(Kind kind, FormFields theirs, FormFields mine, Map<String, Object> form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        mine.values().forEach((pointer, texts) -> {
            if (!takesTheirs(kind, pointer, form)) {
                values.put(pointer, texts);
            }
        });
        theirs.values().forEach((pointer, texts) -> {
            if (takesTheirs(kind, pointer, form)) {
                values.put(pointer, texts);
            }
        });
        return new FormFields(values);
    }

    private static boolean takesTheirs(Kind kind, String pointer, Map<String, Object> form) {
        return DeskForm.text(form, TAKE + Units.unit(kind, pointer)).equals(THEIRS);
    }
}
