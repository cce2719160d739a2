package org.thongthin.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
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

    @Test
    void aTitleIsMarkedAndStaysWhole() {
        Snippet title = new Snippets(List.of("ผ้าไหม")).whole("  ผ้าไหม  ลายเก่า");
        assertThat(title.text()).isEqualTo("  ผ้าไหม  ลายเก่า");
        assertThat(marked(title)).containsExactly("ผ้าไหม");
    }

    @Test
    void aWordWithinOneThatNeverEndsIsStillShown() {
        Snippet snippet = new Snippets(List.of("xyzxyz")).best(List.of("๑".repeat(400) + "xyzxyz" + "๒".repeat(400)));
        assertThat(snippet.text().length()).isLessThanOrEqualTo(Snippets.LONGEST);
        Snippet long400 = new Snippets(List.of("มะม่วง")).best(List.of("ก".repeat(400) + "มะม่วง" + "ก".repeat(400)));
        assertThat(marked(long400)).containsExactly("มะม่วง");
    }

    @Test
    void whatCannotBeCutIsLeftOut() {
        assertThat(new Snippets(List.of("น้ำ"))
                        .best(List.of("ก" + "้".repeat(5_000)))
                        .text())
                .isEmpty();
    }

    @Provide
    Arbitrary<String> thai() {
        Arbitrary<String> parts = Arbitraries.of(
                "ผ้าไหม", "น้ำผึ้ง", "นํ้า", "แม่น้ำ", "กำ", "เก่ง", "ที่", "เ", "แ", "ะ", "า", "ๅ", "์", " ", "  ",
                "\n", "้", "ๆ", "ฯ", "phra", "🙏🏽", "e\u0301", "๑๒", "ก", "มะม่วง", "เกาะ", "ไทย", "\u200b");
        return parts.list().ofMaxSize(150).map(all -> String.join("", all));
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> runs = Arbitraries.of(
                        "ก",
                        "เ",
                        "้",
                        "ำ",
                        "\ud83d",
                        "\ude4f",
                        "👨‍👩‍👧",
                        "\u202e",
                        "\u0000",
                        "<b>",
                        "a",
                        "๑",
                        "ๆ",
                        "\u0e3a",
                        "\u0eb1")
                .flatMap(part -> Arbitraries.integers().between(1, 400).map(part::repeat));
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(300);
        return Arbitraries.oneOf(runs, any, thai()).list().ofMaxSize(5).map(all -> String.join("", all));
    }

    @Property(tries = 1_000)
    void aSnippetOfThaiStandsBetweenWords(@ForAll("thai") String text) {
        holds(text);
    }

    @Property(tries = 1_000)
    void aSnippetOfAnythingStandsBetweenWords(@ForAll("hostile") String text) {
        holds(text);
    }

    private static void holds(String text) {
        Snippet snippet = new Snippets(List.of("ผ้าไหม", "น้ำ", "phra", "มะม่วง", "ก", "🙏")).best(List.of(text));
        String clean = text.replaceAll("\\s+", " ").strip();
        assertThat(clean).contains(snippet.text());
        assertThat(snippet.text().length()).isLessThanOrEqualTo(Snippets.LONGEST);
        int last = -1;
        for (Mark mark : snippet.marks()) {
            assertThat(mark.start()).isGreaterThan(last);
            assertThat(mark.end()).isGreaterThan(mark.start());
            assertThat(isCluster(snippet.text(), mark.start())).isTrue();
            assertThat(isCluster(snippet.text(), mark.end())).isTrue();
            last = mark.end();
        }
        assertThat(last).isLessThanOrEqualTo(snippet.text().length());
        if (!snippet.text().isEmpty()) {
            assertThat(places(clean, snippet.text()))
                    .anyMatch(at -> standsWell(clean, at, at + snippet.text().length()));
        }
    }

    private static List<Integer> places(String text, String piece) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(piece); at >= 0 && at < text.length(); at = text.indexOf(piece, at + 1)) {
            places.add(at);
        }
        return places;
    }

    /** Between clusters at both ends, and between words unless the word there is longer than a snippet. */
    private static boolean standsWell(String text, int start, int end) {
        return isCluster(text, start)
                && isCluster(text, end)
                && isWordOrEndless(text, start)
                && isWordOrEndless(text, end);
    }

    private static boolean isWordOrEndless(String text, int at) {
        int before = at;
        while (!isWord(text, before)) {
            before--;
        }
        int after = at;
        while (!isWord(text, after)) {
            after++;
        }
        return after - before == 0 || after - before > Snippets.LONGEST - 40;
    }

    private static boolean isWord(String text, int at) {
        BreakIterator words = BreakIterator.getWordInstance(new ULocale("th"));
        words.setText(text);
        return words.isBoundary(at) && isCluster(text, at);
    }

    /** Nothing that is written with the letter before it begins here, nor ends here what is written with the next. */
    private static boolean isCluster(String text, int at) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
        graphemes.setText(text);
        if (at == 0 || at == text.length()) {
            return true;
        }
        boolean follows = text.substring(at - 1, at + 1).matches("[ก-๎][ะาำๅัิีึืฺุู็่้๊๋์ํ๎]");
        boolean leads = text.substring(at - 1, at + 1).matches("[เแโใไ][ก-ฮ]");
        return graphemes.isBoundary(at) && !follows && !leads;
    }

    private static List<String> marked(Snippet snippet) {
        return snippet.marks().stream()
                .map(mark -> snippet.text().substring(mark.start(), mark.end()))
                .toList();
    }
}
