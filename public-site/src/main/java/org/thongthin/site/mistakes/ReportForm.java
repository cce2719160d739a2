package org.thongthin.site.mistakes;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form as it was filled in.
 *
 * @param trap a field that people don't see and programs fill in
 * @param faults the message that each wrong field is told, by the field's name, in the order of the page
 */
record ReportForm(String text, String email, String trap, Map<String, String> faults) {
    /** Characters that cms-api takes. */
    static final int LONGEST_TEXT = 2_000;

    static final int LONGEST_EMAIL = 254;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}<>\",;:]++@[^\\s@\\p{Cntrl}<>\",;:]++");
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\uFEFF&&[^\\n\\t]]");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\u115F\\u1160\\u3164\\uFFA0]*+");

    static ReportForm blank() {
        return new ReportForm("", "", "", Map.of());
    }

    static ReportForm sent(Map<String, Object> fields) {
        ReportForm form = new ReportForm(
                clean(fields.get("text")), clean(fields.get("email")), clean(fields.get("more")), Map.of());
        return new ReportForm(form.text, form.email, form.trap, form.wrong());
    }

    /** What a browser sent under one name several times is a list; the last of it counts. */
    private static String clean(@Nullable Object sent) {
        Object last = sent instanceof List<?> several && !several.isEmpty() ? several.getLast() : sent;
        String raw = last == null ? "" : last.toString();
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        String plain = Normalizer.normalize(UNWANTED.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
        return UNSEEN.matcher(plain).matches() ? "" : plain;
    }

    private Map<String, String> wrong() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (text.isEmpty()) {
            faults.put("text", "mistake.text.required");
        } else if (text.length() > LONGEST_TEXT) {
            faults.put("text", "mistake.text.too-long");
        }
        if (email.length() > LONGEST_EMAIL
                || (!email.isEmpty() && !EMAIL.matcher(email).matches())) {
            faults.put("email", "mistake.email.wrong");
        }
        if (!trap.isEmpty()) {
            faults.put("more", "mistake.more.full");
        }
        return faults;
    }

    /** The message for the field of that name; null where nothing is wrong with it. */
    public @Nullable String fault(String field) {
        return faults.get(field);
    }
}
