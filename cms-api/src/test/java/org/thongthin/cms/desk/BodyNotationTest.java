package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.thongthin.cms.content.BodyHtml;

class BodyNotationTest {
    @Example
    void headingsListsAndTablesAreWrittenAsTheCheatLineSays() {
        String html = toHtml("""
                ## วันงาน
                เริ่ม **เช้าตรู่** ที่ [ท่าน้ำ](https://pier.example)

                - ข้าวเหนียว
                - ปลา

                | ของ | ราคา |
                | --- | --- |
                | เสื่อ | 250 |""");
        assertThat(html)
                .contains("<h2>วันงาน</h2>")
                .contains("<strong>เช้าตรู่</strong>")
                .contains("href=\"https://pier.example\"")
                .contains("<li>ปลา</li>")
                .contains("<td>250</td>");
    }

    @Example
    void aLineBreakIsALineBreakAndAnIndentedLineIsNoCode() {
        assertThat(toHtml("    ย่อหน้าแรก\nบรรทัดที่สอง")).isEqualTo("<p>ย่อหน้าแรก<br />บรรทัดที่สอง</p>");
    }

    @Example
    void aTagThatSomebodyTypesIsShownAsTyped() {
        assertThat(BodyNotation.toHtml("ราคา <script>alert(1)</script> <b>x</b>"))
                .doesNotContain("<script>")
                .doesNotContain("<b>");
        assertThat(Jsoup.parse(toHtml("<div>ก</div>")).text()).isEqualTo("<div>ก</div>");
    }

    @Example
    void emphasisInsideThaiThatIsWrittenWithoutSpacesSurvives() {
        String html = "<p>ไทย<strong>“คำเน้น”</strong>ต่อ<em>กัน</em><strong>เลย</strong></p>";
        assertThat(normal(html)).isEqualTo(normal(toHtml(BodyNotation.ofHtml(html))));
    }

    @Example
    void joinedCellsAreNotKeptAndTheFormKnowsIt() {
        assertThat(BodyNotation.keeps("<table><tbody><tr><td colspan=\"2\">รวม</td></tr></tbody></table>"))
                .isFalse();
        assertThat(BodyNotation.keeps("<p>ธรรมดา</p>")).isTrue();
        assertThat(BodyNotation.keeps(null)).isTrue();
    }

    @Property(tries = 500)
    void whatIsWrittenInTheNotationReadsBackTheSame(@ForAll("bodies") String written) {
        String html = String.valueOf(BodyHtml.sanitise(written));
        String notation = BodyNotation.ofHtml(html);
        assertThat(normal(toHtml(notation))).as(notation).isEqualTo(normal(html));
    }

    @Property(tries = 500)
    void noTextIsTakenForMarkup(@ForAll("awkwardTexts") String text) {
        String html = "<p>" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</p>";
        String notation = BodyNotation.ofHtml(html);
        assertThat(Jsoup.parse(toHtml(notation)).text())
                .as(notation)
                .isEqualTo(Jsoup.parse(html).text());
        assertThat(normal(toHtml(notation))).as(notation).isEqualTo(normal(html));
    }

    @Property(tries = 300)
    void editingTwiceChangesNoMoreThanEditingOnce(@ForAll("bodies") String one, @ForAll("awkwardTexts") String two) {
        String soup = "<table><caption>" + two.replace("&", "&amp;").replace("<", "&lt;")
                + "</caption><tbody><tr><td colspan=\"2\">" + one + "</td></tr></tbody></table>" + one;
        String once = toHtml(BodyNotation.ofHtml(BodyHtml.sanitise(soup)));
        assertThat(normal(toHtml(BodyNotation.ofHtml(once)))).isEqualTo(normal(once));
    }

    private static String toHtml(String notation) {
        String clean = BodyHtml.sanitise(BodyNotation.toHtml(notation));
        return clean == null ? "" : clean;
    }

    private static String normal(String html) {
        return BodyNotation.normal(html);
    }

    @Provide
    Arbitrary<String> awkwardTexts() {
        return Arbitraries.of(
                        "ก",
                        "ไทย",
                        "*",
                        "**",
                        "_",
                        "#",
                        "# ",
                        "-",
                        "- ",
                        "+ ",
                        "1. ",
                        "12) ",
                        ">",
                        "[",
                        "](",
                        ")",
                        "`",
                        "\\",
                        "|",
                        "| - |",
                        "---",
                        "===",
                        "&amp;",
                        "&",
                        "<b>",
                        "<",
                        "!",
                        "~",
                        " ",
                        "x",
                        "http://a.b",
                        "๑",
                        "“",
                        "ๆ",
                        ":",
                        "5")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }

    @Provide
    Arbitrary<String> bodies() {
        return blocks(2).list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> blocks(int depth) {
        Arbitrary<String> flat = Arbitraries.oneOf(
                spans().map(words -> "<p>" + words + "</p>"),
                plain().map(words -> "<h2>" + words + "</h2>"),
                plain().map(words -> "<h3>" + words + "</h3>"),
                plain().map(words -> "<h4>" + words + "</h4>"),
                table());
        if (depth == 0) {
            return flat;
        }
        Arbitrary<String> inner = blocks(depth - 1);
        return Arbitraries.oneOf(
                flat,
                inner.list()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .map(parts -> "<blockquote>" + String.join("", parts) + "</blockquote>"),
                list("ul", depth),
                list("ol", depth));
    }

    private static Arbitrary<String> list(String tag, int depth) {
        Arbitrary<String> nested = depth > 1
                ? Arbitraries.oneOf(Arbitraries.just(""), list("ul", depth - 1), list("ol", depth - 1))
                : Arbitraries.just("");
        Arbitrary<String> item =
                Combinators.combine(spans(), nested).as((words, list) -> "<li>" + words + list + "</li>");
        return item.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(items -> "<" + tag + ">" + String.join("", items) + "</" + tag + ">");
    }

    private static Arbitrary<String> table() {
        return Combinators.combine(plain(), plain(), spans(), plain())
                .as((a, b, c, d) -> "<table><thead><tr><th>" + a + "</th><th>" + b + "</th></tr></thead><tbody><tr><td>"
                        + c + "</td><td>" + d + "</td></tr></tbody></table>");
    }

    private static Arbitrary<String> spans() {
        Arbitrary<String> span = Arbitraries.oneOf(
                plain(),
                plain().map(words -> "<strong>" + words + "</strong>"),
                plain().map(words -> "<em>" + words + "</em>"),
                plain().map(words -> "<strong>" + words + "<em>" + words + "</em></strong>"),
                plain().map(words -> "<a href=\"https://a.example/(x)?q=1&amp;copy=2\">" + words + "</a>"),
                plain().map(words -> words + "<br>" + words),
                plain().map(words -> words + "<br><br>" + words));
        return span.list().ofMinSize(1).ofMaxSize(4).map(parts -> parts.stream().collect(Collectors.joining()));
    }

    private static Arbitrary<String> plain() {
        return Arbitraries.of(
                        "น้ำ",
                        "ใจ",
                        "A",
                        "7",
                        "(ข)",
                        "*",
                        "_",
                        "#",
                        "\\",
                        "|",
                        "`",
                        "[ค]",
                        "&lt;i&gt;",
                        "&amp;lt;",
                        "ๆ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }
}
