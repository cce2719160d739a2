package org.thongthin.cms.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Messages;

/** Says in one language how an import ended. */
final class ImportText {
    private final Messages messages = Messages.of("directory");
    private final Language language;

    ImportText(Language language) {
        this.language = language;
    }

    /** How to call the command. */
    String usage() {
        return text("import.usage");
    }

    /** One line each. */
    List<String> lines(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportReport report -> done(report);
            case RefusedImport refused -> refused(refused);
        };
    }

    private List<String> done(ImportReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(text("import.done", report.rows(), report.changes().size(), report.unchanged()));
        for (OrganisationChange.Aspect aspect : OrganisationChange.Aspect.values()) {
            if (report.count(aspect) > 0) {
                lines.add(text("import.count", text("aspect." + aspect.code()), report.count(aspect)));
            }
        }
        if (report.notInFile() > 0) {
            lines.add(text("import.not-in-file", report.notInFile()));
        }
        report.changes().forEach(change -> lines.add(change(change)));
        return lines;
    }

    private String change(OrganisationChange change) {
        String how = change.aspects().stream()
                .map(aspect -> text("aspect." + aspect.code()))
                .collect(Collectors.joining(", "));
        Organisation before = change.before();
        return before == null
                ? text("import.new", change.after().code(), how, described(change.after()))
                : text("import.changed", change.after().code(), how, described(before), described(change.after()));
    }

    private static String described(Organisation organisation) {
        String place = organisation.districtCode() == null
                ? String.valueOf(organisation.provinceCode())
                : organisation.districtCode();
        return organisation.nameTh() + " (" + organisation.type().code() + ", " + place + coordinates(organisation)
                + ")";
    }

    private static String coordinates(Organisation organisation) {
        return organisation.lat() == null ? "" : ", " + organisation.lat() + " " + organisation.lon();
    }

    private List<String> refused(RefusedImport refused) {
        List<String> lines = new ArrayList<>();
        lines.add(text("import.refused", refused.total()));
        refused.first().forEach(row -> lines.add(badRow(row)));
        if (refused.total() > refused.first().size()) {
            lines.add(text("import.more", refused.total() - refused.first().size()));
        }
        return lines;
    }

    private String badRow(BadRow row) {
        String why = text(row.fault().key(), row.value());
        return row.column() == null
                ? text("import.line", row.line(), why)
                : text("import.line-and-column", row.line(), row.column(), why);
    }

    private String text(String key, Object... arguments) {
        return messages.in(language, key, arguments);
    }
}
