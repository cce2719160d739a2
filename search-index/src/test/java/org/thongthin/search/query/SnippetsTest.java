package org.thongthin.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private static final String BODY = "ชาวบ้านริมแม่น้ำโขงทอผ้ากันมาตั้งแต่รุ่นยาย ".repeat(12)
            + "กลุ่มทอผ้าไหมบ้านท่าเรือย้อมสีจากเปลือกไม้และคราม ผ้าไหมผืนหนึ่งใช้เวลาสิบวัน "
            + "ผู้สนใจแวะชมได้ทุกวันไม่มีวันหยุด ".repeat(12);

    @Test
    void thePieceWithTheWordsIsShownAndTheyAreMarked() {
        Snippet snippet = new Snippets(List.of("ผ้าไหม", "คราม")).best(List.of(BODY));
        assertThat(marked(snippet)).contains("ผ้าไหม", "คราม");
        assertThat(BODY).contains(snippet.text());
    }

    @Test
    void whatIsWrittenOtherwiseIsMarkedAsItStandsThere() {
        Snippet snippet = new Snippets(List.of("น้ำผึ้ง", "องค์การบริหารส่วนตำบล"))
                .best(List.of("ซื้อนํ้าผึ้งได้ที่ อบต.บ้านไร่"));
        assertThat(marked(snippet)).containsExactly("นํ้าผึ้ง", "อบต.");
    }

    @Test
    void aShortWordIsNotMarkedInsideOfAnother() {
        assertThat(new Snippets(List.of("ตา")).best(List.of("ตลาดตาก")).marks()).isEmpty();
        assertThat(marked(new Snippets(List.of("art")).best(List.of("a party of art"))))
                .containsExactly("art");
    }

    @Test
    void withoutAWordTheStartOfTheFirstTextIsShown() {
        Snippet snippet = new Snippets(List.of("ทะเล")).best(List.of("", BODY));
        assertThat(BODY).startsWith(snippet.text());
        assertThat(snippet.text().length()).isBetween(100, Snippets.LONGEST);
        assertThat(new Snippets(List.of()).best(List.of()).text()).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "ผ้าไหม", "น้ำผึ้ง", "นํ้า", "แม่น้ำ", "กำ", "เก่ง", "ที่", " ", "  ", "\n", "้", "ๆ", "phra", "🙏🏽",
                "e\u0301", "๑๒", "ก");
        return parts.list().ofMaxSize(150).map(all -> String.join("", all));
    }

    @Property(tries = 500)
    void aSnippetStartsAndEndsAtWordsAndItsMarksLieWithinIt(@ForAll("texts") String text) {
        Snippet snippet = new Snippets(List.of("ผ้าไหม", "น้ำ", "phra")).best(List.of(text));
        String clean = text.replaceAll("\\s+", " ").strip();
        assertThat(clean).contains(snippet.text());
        assertThat(snippet.text().length()).isLessThanOrEqualTo(Snippets.LONGEST);
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(snippet.text());
        int last = 0;
        for (Mark mark : snippet.marks()) {
            assertThat(mark.start()).isGreaterThanOrEqualTo(last);
            assertThat(mark.end()).isGreaterThan(mark.start());
            assertThat(clusters.isBoundary(mark.start())).isTrue();
            assertThat(clusters.isBoundary(mark.end())).isTrue();
            last = mark.end() + 1;
        }
        assertThat(last).isLessThanOrEqualTo(snippet.text().length() + 1);
        assertThat(standsAtWords(clean, snippet.text())).isTrue();
    }

    /** Somewhere in the text the snippet stands between word boundaries. */
    private static boolean standsAtWords(String text, String snippet) {
        BreakIterator words = BreakIterator.getWordInstance(new ULocale("th"));
        words.setText(text);
        for (int at = text.indexOf(snippet); at >= 0; at = text.indexOf(snippet, at + 1)) {
            if (words.isBoundary(at) && words.isBoundary(at + snippet.length())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> marked(Snippet snippet) {
        return snippet.marks().stream()
                .map(mark -> snippet.text().substring(mark.start(), mark.end()))
                .toList();
    }
}
