package org.thongthin.cms.mistakes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.CleanText;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/** What is told, and what is answered to it, is taken only where it is whole. Names every fault. */
final class MistakeCheck {
    static final int LONGEST_NOTE = 500;

    /** Loose on purpose: whether a letter arrives nobody knows before it is sent. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@\\p{Cntrl}<>\",;:]++@[^\\s@\\p{Cntrl}<>\",;:]++");

    private final List<FieldError> faults = new ArrayList<>();

    /**
     * The report as a row.
     *
     * @param now which no reader's clock is ahead of
     * @throws Invalid naming whatever is wrong
     */
    Mistake checked(UUID id, ToldMistake told, Instant now) {
        if (told.item() == null) {
            faults.add(new FieldError("/item", "required"));
        }
        Integer revision = told.revision();
        if (revision != null && revision < 1) {
            faults.add(new FieldError("/revision", "too-small", 1));
        }
        String language = language(told.language());
        String text = text(told.text());
        String replyTo = address(told.replyTo());
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        Instant at = told.at() == null || told.at().isAfter(now) ? now : told.at();
        UUID item = Objects.requireNonNull(told.item());
        return Mistake.open(id, item, revision, language, text, replyTo, at);
    }

    private String language(@Nullable String code) {
        if (code == null) {
            faults.add(new FieldError("/language", "required"));
        } else if (!code.equals("th") && !code.equals("en")) {
            faults.add(new FieldError("/language", "unknown"));
        }
        return code == null ? "" : code;
    }

    private String text(@Nullable String raw) {
        String clean = raw == null ? "" : CleanText.text(raw);
        if (clean.isEmpty()) {
            faults.add(new FieldError("/text", "required"));
        } else if (clean.length() > ToldMistake.LONGEST_TEXT) {
            faults.add(new FieldError("/text", "too-long", ToldMistake.LONGEST_TEXT));
        }
        return clean;
    }

    private @Nullable String address(@Nullable String raw) {
        String clean = raw == null ? "" : CleanText.text(raw);
        if (clean.isEmpty()) {
            return null;
        }
        if (clean.length() > ToldMistake.LONGEST_ADDRESS) {
            faults.add(new FieldError("/replyTo", "too-long", ToldMistake.LONGEST_ADDRESS));
        } else if (!ADDRESS.matcher(clean).matches()) {
            faults.add(new FieldError("/replyTo", "email"));
        }
        return clean;
    }

    /** @throws Invalid for an outcome that is none, and a note that is too long */
    Outcome checked(AskedOutcome asked) {
        String code = asked.outcome();
        if (code == null) {
            faults.add(new FieldError("/outcome", "required"));
        } else if (!Outcome.CODES.contains(code)) {
            faults.add(new FieldError("/outcome", "unknown"));
        }
        String note = asked.note() == null ? "" : CleanText.text(asked.note());
        if (note.length() > LONGEST_NOTE) {
            faults.add(new FieldError("/note", "too-long", LONGEST_NOTE));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new Outcome(Objects.requireNonNull(code), note.isEmpty() ? null : note);
    }
}
