package org.thongthin.cms.content.difference;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thongthin.cms.content.difference.BlockDifference.FormatChange;

class BlockDifferenceTest {
    /** Work is measured and not time, which other work on the machine takes too. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void aBodyIsReadParagraphByParagraph() {
        String body = """
                <h2>ตลาดน้ำ</h2>
                <p>เปิดทุกวัน<br>เว้นวันพระ</p>
                <ul><li>ข้าวเม่า</li><li><p>กล้วยทอด</p><ol><li>ร้อน</li></ol></li></ul>
                <blockquote><p>ของดี</p></blockquote>
                <table><caption>ราคา</caption><thead><tr><th>ของ</th><th>บาท</th></tr></thead>
                <tbody><tr><td><p>ข้าว</p><p>เม่า</p></td><td></td><td>20</td></tr><tr><td> </td></tr></tbody></table>""";
        assertThat(BlockReading.of(body))
                .extracting(block -> block.kind() + ": " + block.text())
                .containsExactly(
                        "heading-2: ตลาดน้ำ",
                        "paragraph: เปิดทุกวัน\nเว้นวันพระ",
                        "bullet: ข้าวเม่า",
                        "bullet: กล้วยทอด",
                        "number: ร้อน",
                        "quote: ของดี",
                        "caption: ราคา",
                        "head-row: ของ | บาท",
                        "row: ข้าว เม่า | | 20");
    }

    @Test
    void aParagraphThatChangedStandsBesideWhatItWas() {
        List<BlockDifference> blocks = BlockDifference.ofBodies(
                "<p>ย่อหน้าแรกเหมือนเดิม</p><p>ตลาดน้ำบ้านเหนือเปิดทุกวันเสาร์</p><p>ย่อหน้าท้ายเหมือนเดิม</p>",
                "<p>ย่อหน้าแรกเหมือนเดิม</p><p>มาใหม่ทั้งย่อหน้า</p><p>ตลาดน้ำบ้านเหนือเปิดทุกวันอาทิตย์</p><p>ย่อหน้าท้ายเหมือนเดิม</p>");
        assertThat(blocks)
                .extracting(BlockDifferenceTest::shown)
                .containsExactly(
                        "=ย่อหน้าแรกเหมือนเดิม",
                        "+มาใหม่ทั้งย่อหน้า",
                        "=ตลาดน้ำบ้านเหนือเปิดทุกวัน-เสาร์+อาทิตย์",
                        "=ย่อหน้าท้ายเหมือนเดิม");
        assertThat(blocks).extracting(BlockDifference::isChanged).containsExactly(false, true, true, false);
    }

    @Test
    void whatIsSetDifferentlyIsToldWhereTheWordsStay() {
        assertThat(formats("<p>ข้าวเม่าทอดอร่อย</p>", "<p>ข้าวเม่า<strong>ทอด</strong>อร่อย</p>"))
                .containsExactly(new FormatChange(Segment.Op.INSERT, "strong", "ทอด", null));
        assertThat(formats("<p><em>ข้าวเม่า</em>ทอด</p>", "<p>ข้าวเม่าทอด</p>"))
                .containsExactly(new FormatChange(Segment.Op.DELETE, "em", "ข้าวเม่า", null));
        assertThat(formats("<p><strong>ข้าวเม่า</strong>ทอด</p>", "<p><strong>กล้วยน้ำว้า</strong>ทอด</p>"))
                .isEmpty();
    }

    @Test
    void whereALinkLeadsIsAlwaysTold() {
        String before = "<p>อ่านต่อ<a href=\"https://old.example/\">ที่นี่</a>นะ</p>";
        String after = "<p>อ่านต่อ<a href=\"https://new.example/\">ที่นี่</a>นะ</p>";
        assertThat(formats(before, after))
                .containsExactly(
                        new FormatChange(Segment.Op.DELETE, "link", "ที่นี่", "https://old.example/"),
                        new FormatChange(Segment.Op.INSERT, "link", "ที่นี่", "https://new.example/"));
        assertThat(formats("", before))
                .containsExactly(new FormatChange(Segment.Op.INSERT, "link", "ที่นี่", "https://old.example/"));
        assertThat(formats(before, before.replace("ที่นี่", "ตรงนี้"))).isEmpty();
        assertThat(formats(before, before)).isEmpty();
    }

    @Test
    void aParagraphThatBecameAHeadingIsOfAnotherKind() {
        BlockDifference block =
                BlockDifference.ofBodies("<p>ตลาดน้ำ</p>", "<h3>ตลาดน้ำ</h3>").getFirst();
        assertThat(block.isOfAnotherKind()).isTrue();
        assertThat(block.before()).isEqualTo("paragraph");
        assertThat(block.after()).isEqualTo("heading-3");
        assertThat(block.segments()).allMatch(Segment::isEqual);
    }

    @Test
    void linesOfAListAreToldApartLineByLine() {
        assertThat(BlockDifference.ofLines(List.of("มผช.", "อย.", "GI"), List.of("มผช.", "ฮาลาล", "GI", "สินค้าดี")))
                .extracting(BlockDifferenceTest::shown)
                .containsExactly("=มผช.", "-อย.+ฮาลาล", "=GI", "+สินค้าดี");
    }

    @Test
    void twoBodiesOfTheSameWordsAndSettingDoNotDiffer() {
        assertThat(BlockDifference.ofBodies("<p>ก</p>\n<p>ข</p>", "<p>ก</p><p>ข</p>"))
                .noneMatch(BlockDifference::isChanged);
        assertThat(BlockDifference.ofBodies(null, null)).isEmpty();
    }

    @Property(tries = 300)
    void theBlocksOfEachSideAreAllThereInTheirOrder(
            @ForAll("paragraphs") List<String> before, @ForAll("paragraphs") List<String> after) {
        List<BlockDifference> blocks = BlockDifference.ofLines(before, after);
        assertThat(blocks.stream().filter(block -> block.before() != null).map(block -> side(block, Segment.Op.INSERT)))
                .containsExactlyElementsOf(before);
        assertThat(blocks.stream().filter(block -> block.after() != null).map(block -> side(block, Segment.Op.DELETE)))
                .containsExactlyElementsOf(after);
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Arbitraries.of("ตลาดน้ำ", "บ้านเหนือ", "วันเสาร์", "วันอาทิตย์", "ข้าวเม่า", "ทอด")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join("", words))
                .list()
                .ofMaxSize(12);
    }

    static Stream<List<String>> hostile() {
        String items = "<ul>" + "<li>ก</li><li>ข</li>".repeat(50_000) + "</ul>";
        String others = "<ul>" + "<li>ข</li><li>ค</li>".repeat(50_000) + "</ul>";
        String deep = "<blockquote>".repeat(8_000) + "ลึก";
        String links = "<p>" + "<a href=\"//a\">ก</a> ".repeat(50_000) + "</p>";
        List<String> paragraphs = new ArrayList<>();
        Random random = new Random(3);
        for (int paragraph = 0; paragraph < 50; paragraph++) {
            paragraphs.add("<p>" + random.nextInt() + " ข้าวเม่าทอด ".repeat(600) + random.nextInt() + "</p>");
        }
        String longer = String.join("", paragraphs);
        return Stream.of(
                List.of(items, others),
                List.of(deep, deep + "x"),
                List.of(links, links.replace("//a", "//b")),
                List.of(longer, String.join("", paragraphs.reversed()).replace("ทอด", "คั่ว")));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void howeverHostileTheBodiesItIsAMatterOfLessThanSeconds(List<String> pair) {
        long started = THREADS.getCurrentThreadCpuTime();
        assertThat(BlockDifference.ofBodies(pair.getFirst(), pair.getLast())).isNotEmpty();
        Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - started);
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    private static List<FormatChange> formats(String before, String after) {
        return BlockDifference.ofBodies(before, after).stream()
                .flatMap(block -> block.formats().stream())
                .toList();
    }

    private static String side(BlockDifference block, Segment.Op without) {
        return block.segments().stream()
                .filter(segment -> segment.op() != without)
                .map(Segment::text)
                .collect(joining());
    }

    private static String shown(BlockDifference block) {
        return block.segments().stream()
                .map(segment -> switch (segment.op()) {
                    case EQUAL -> "=" + segment.text();
                    case INSERT -> "+" + segment.text();
                    case DELETE -> "-" + segment.text();
                })
                .collect(joining());
    }
}
