package org.thongthin.cms.reports;

import java.util.List;
import org.thongthin.cms.platform.Language;

/**
 * A table as a file is made of it, without its rows.
 *
 * @param title of the table, up to 31 characters and without {@code [ ] : * ? / \}, as spreadsheets name their tabs
 * @param language in which days are written, where the format has them as days
 * @param notes what a reader has to know of it: filters, day, maker; formats with a place of their own for it say it there
 */
public record Sheet<R>(String title, Language language, List<Column<R>> columns, Notes notes) {
    public Sheet {
        columns = List.copyOf(columns);
    }

    /** @param title of the tab that they stand on, as that of the sheet */
    public record Notes(String title, List<Note> lines) {
        public static final Notes NONE = new Notes("", List.of());

        public Notes {
            lines = List.copyOf(lines);
        }
    }

    public record Note(String label, String text) {}
}
