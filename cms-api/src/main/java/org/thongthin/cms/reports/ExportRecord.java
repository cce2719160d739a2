package org.thongthin.cms.reports;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thongthin.cms.accounts.People;
import org.thongthin.cms.accounts.Profile;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.AuditTrail;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Language;

/**
 * Says who took which list out, in the audit trail before the first row leaves and in the file itself. A row in the trail
 * that waited for the last byte would not be there for who breaks off.
 */
@Singleton
class ExportRecord {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int BUDDHIST_ERA = 543;

    private final AuditTrail audit;
    private final People people;
    private final Clock clock;
    private final int maxRows;

    ExportRecord(AuditTrail audit, People people, Clock clock, ReportsConfiguration configuration) {
        this.audit = audit;
        this.people = people;
        this.clock = clock;
        this.maxRows = configuration.maxRows();
    }

    /**
     * @param list {@code items}, {@code queue} …
     * @param rows as they are counted now
     * @return what the file says of itself
     * @throws Invalid for more rows than a sheet may have
     */
    @Transactional
    public Sheet.Notes begin(
            Actor actor, String list, SheetFormat format, List<Filter> filters, long rows, SheetWords words) {
        if (rows > maxRows) {
            throw new Invalid(new FieldError("", "too-many-rows", rows, maxRows));
        }
        Map<String, Object> recorded = new LinkedHashMap<>();
        filters.forEach(filter -> recorded.put(filter.name(), filter.recorded()));
        audit.append(
                actor.personId(),
                "list.export",
                "export",
                list,
                Map.of("format", format.suffix(), "rows", rows, "filters", recorded));
        return notes(actor, list, filters, rows, words);
    }

    /** Such as {@code items-2026-11-20}. */
    String fileName(String list) {
        return list + "-" + LocalDate.ofInstant(clock.instant(), BANGKOK);
    }

    private Sheet.Notes notes(Actor actor, String list, List<Filter> filters, long rows, SheetWords words) {
        List<Sheet.Note> lines = new ArrayList<>();
        lines.add(new Sheet.Note(words.of("note.list"), words.of(list)));
        lines.add(new Sheet.Note(words.of("note.as-of"), asOf(words.language())));
        lines.add(new Sheet.Note(words.of("note.by"), who(people.profile(actor.personId()))));
        lines.add(new Sheet.Note(words.of("note.rows"), words.of("note.rows.count", rows)));
        if (filters.isEmpty()) {
            lines.add(new Sheet.Note(words.of("note.filters"), words.of("note.filters.none")));
        }
        filters.forEach(filter -> lines.add(new Sheet.Note(
                words.of("note.filters") + " · " + words.of("filter." + filter.name()), filter.words())));
        lines.add(new Sheet.Note(words.of("note.dates"), words.of("note.dates.what")));
        return new Sheet.Notes(words.of("about"), lines);
    }

    private String asOf(Language language) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), BANGKOK);
        String day = DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(now);
        return switch (language) {
            case TH ->
                day + " " + (now.getYear() + BUDDHIST_ERA)
                        + DateTimeFormatter.ofPattern(" 'เวลา' HH.mm 'น.'").format(now);
            case EN ->
                day + " " + now.getYear()
                        + DateTimeFormatter.ofPattern(", HH:mm").format(now);
        };
    }

    private static String who(Profile profile) {
        Profile.OwnOrganisation organisation = profile.organisation();
        String name = profile.displayName() == null ? profile.username() : profile.displayName();
        return organisation == null ? name : name + " · " + organisation.nameTh();
    }
}
