package org.thongthin.cms.directory;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.AuditTrail;
import org.thongthin.cms.content.ChangeLog;

/** Takes a file of the national LAO registry into the directory: whole, or not at all. */
@Singleton
class RegistryImport {
    private final OrganisationRepository organisations;
    private final Places places;
    private final AuditTrail audit;
    private final ChangeLog changeLog;

    RegistryImport(OrganisationRepository organisations, Places places, AuditTrail audit, ChangeLog changeLog) {
        this.organisations = organisations;
        this.places = places;
        this.audit = audit;
        this.changeLog = changeLog;
    }

    /**
     * Creates and changes LAOs as the file says; importing it again changes nothing. LAOs that the file doesn't name are
     * left as they are, for a file may be of one province only. English names are kept, for the registry has none.
     *
     * @param personId who imports; null for a command
     * @throws IOException if the stream can't be read
     */
    @Transactional
    ImportOutcome run(@Nullable UUID personId, InputStream file) throws IOException {
        RegistryReader.Reading reading = RegistryReader.read(RegistryFile.read(file), places.gazetteer());
        if (!reading.faults().isEmpty()) {
            return RefusedImport.of(reading.faults());
        }
        organisations.lock();
        ImportReport report = compare(reading.organisations());
        organisations.saveAll(
                report.changes().stream().map(OrganisationChange::after).toList());
        record(personId, report);
        return report;
    }

    private ImportReport compare(List<Organisation> imported) {
        Map<String, Organisation> unnamed = new HashMap<>();
        organisations.all().forEach(known -> unnamed.put(known.code(), known));
        List<OrganisationChange> changes = imported.stream()
                .map(row -> change(unnamed.remove(row.code()), row))
                .filter(change -> !change.aspects().isEmpty())
                .toList();
        long notInFile = unnamed.values().stream()
                .filter(left -> left.active() && left.type().isLao())
                .count();
        return new ImportReport(imported.size(), (int) notInFile, changes);
    }

    private static OrganisationChange change(@Nullable Organisation before, Organisation row) {
        Organisation after = new Organisation(
                row.code(),
                row.type(),
                row.nameTh(),
                before == null ? null : before.nameEn(),
                row.provinceCode(),
                row.districtCode(),
                row.lat(),
                row.lon(),
                row.active());
        return new OrganisationChange(before, after);
    }

    private void record(@Nullable UUID personId, ImportReport report) {
        if (report.changes().isEmpty()) {
            return;
        }
        audit.append(personId, "registry.import", "registry", "laos", counts(report));
        report.changes()
                .forEach(change -> audit.append(
                        personId,
                        "organisation.import",
                        "organisation",
                        change.after().code(),
                        change.detail()));
        // Last: from the first of these on, every other writer of the change log waits for this commit.
        report.changes()
                .forEach(change ->
                        changeLog.append("organisation", change.after().code()));
    }

    private static Map<String, Object> counts(ImportReport report) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("rows", report.rows());
        counts.put("unchanged", report.unchanged());
        counts.put("notInFile", report.notInFile());
        for (OrganisationChange.Aspect aspect : OrganisationChange.Aspect.values()) {
            counts.put(aspect.code(), report.count(aspect));
        }
        return counts;
    }
}
