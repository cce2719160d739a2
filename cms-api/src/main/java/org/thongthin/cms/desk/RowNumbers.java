package org.thongthin.cms.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thongthin.cms.content.kind.Kind;

/**
 * The numbered rows of a form as they were sent, and as they count: rows of which nothing was filled in are left out.
 *
 * @param used the numbers of the rows that count, by the pointer of their list, in order
 */
record RowNumbers(Map<String, List<Integer>> used) {
    static final Pattern ROW = Pattern.compile("(/.+?)/(\\d{1,4})(/.+)");

    static RowNumbers of(Kind kind, Map<String, List<String>> values) {
        Map<String, TreeSet<Integer>> filled = new LinkedHashMap<>();
        values.forEach((pointer, texts) -> {
            Matcher row = ROW.matcher(pointer);
            if (row.matches() && FieldType.at(kind, row.group(1)) == FieldType.ROWS) {
                TreeSet<Integer> rows = filled.computeIfAbsent(row.group(1), list -> new TreeSet<>());
                if (texts.stream().anyMatch(text -> !text.isBlank())) {
                    rows.add(Integer.valueOf(row.group(2)));
                }
            }
        });
        Map<String, List<Integer>> used = new LinkedHashMap<>();
        filled.forEach((list, rows) -> used.put(list, new ArrayList<>(rows)));
        return new RowNumbers(used);
    }

    /** The same values, their rows numbered from 0 on without a gap, so that a fault's pointer names the row shown. */
    Map<String, List<String>> renumbered(Map<String, List<String>> values) {
        Map<String, List<String>> renumbered = new LinkedHashMap<>();
        values.forEach((pointer, texts) -> {
            Matcher row = ROW.matcher(pointer);
            List<Integer> rows = row.matches() ? used.get(row.group(1)) : null;
            if (rows == null) {
                renumbered.put(pointer, texts);
                return;
            }
            int position = rows.indexOf(Integer.valueOf(row.group(2)));
            if (position >= 0) {
                renumbered.put(row.group(1) + "/" + position + row.group(3), texts);
            }
        });
        return renumbered;
    }

    /** The name that a field had when it was sent. */
    String asSent(String pointer) {
        Matcher row = ROW.matcher(pointer);
        List<Integer> rows = row.matches() ? used.get(row.group(1)) : null;
        int position = rows == null ? -1 : Integer.parseInt(row.group(2));
        return rows == null || position >= rows.size()
                ? pointer
                : row.group(1) + "/" + rows.get(position) + row.group(3);
    }
}
