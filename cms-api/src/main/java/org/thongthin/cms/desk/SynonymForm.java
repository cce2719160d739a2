package org.thongthin.cms.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.synonyms.Synonym;
import org.thongthin.cms.synonyms.Wording;

/**
 * A synonym as its page shows it.
 *
 * @param replaces whether one text is replaced, and not all are equal
 * @param from what is replaced
 * @param words the others, one a line
 * @param fromFault what is wrong with the first, in words; empty for nothing
 * @param wordsFaults what is wrong with the others
 */
record SynonymForm(boolean replaces, String from, String words, String fromFault, List<String> wordsFaults) {
    static SynonymForm blank(boolean replaces, String text) {
        return replaces
                ? new SynonymForm(true, text, "", "", List.of())
                : new SynonymForm(false, "", text.isEmpty() ? "" : text + "\n", "", List.of());
    }

    static SynonymForm of(Synonym synonym) {
        String from = synonym.from();
        return new SynonymForm(
                from != null, from == null ? "" : from, String.join("\n", synonym.words()), "", List.of());
    }

    static SynonymForm sent(Map<String, Object> form) {
        boolean replaces = DeskForm.text(form, "kind").equals("misspelt");
        return new SynonymForm(
                replaces, DeskForm.text(form, "from").strip(), DeskForm.text(form, "words"), "", List.of());
    }

    Wording wording() {
        List<@Nullable String> lines = new ArrayList<>(
                words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        return replaces ? new Wording(null, from, lines) : new Wording(lines, null, null);
    }

    SynonymForm with(Invalid invalid, ProblemTexts texts, Language language) {
        String first = "";
        List<String> others = new ArrayList<>();
        for (FieldError error : invalid.errors()) {
            String words = texts.field(error).text().in(language);
            if (error.pointer().equals("/from")) {
                first = words;
            } else {
                others.add(line(error.pointer(), language) + words);
            }
        }
        return new SynonymForm(replaces, from, words, first, others);
    }

    /** Such as {@code line 2:}, where it is about one line. */
    private static String line(String pointer, Language language) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return last.matches("[0-9]{1,3}")
                ? DeskWords.ALL.in(language, "synonyms.line", Integer.parseInt(last) + 1) + " "
                : "";
    }

    public boolean isWrong() {
        return !fromFault.isEmpty() || !wordsFaults.isEmpty();
    }
}
