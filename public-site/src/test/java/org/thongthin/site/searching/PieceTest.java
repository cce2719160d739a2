package org.thongthin.site.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.thongthin.search.query.Mark;
import org.thongthin.search.query.Snippet;

class PieceTest {
    @Test
    void marksCutTheTextIntoPieces() {
        Snippet snippet = new Snippet("ผ้าไหมลายเก่า", List.of(new Mark(0, 3), new Mark(6, 9)));
        assertThat(Piece.of(snippet))
                .containsExactly(
                        new Piece("ผ้า", true),
                        new Piece("ไหม", false),
                        new Piece("ลาย", true),
                        new Piece("เก่า", false));
    }

    @Test
    void whatIsMarkedIsEscapedToo() {
        Snippet snippet = new Snippet("a <b> & \"c\"", List.of(new Mark(2, 5)));
        assertThat(Piece.html(Piece.of(snippet))).isEqualTo("a <mark>&lt;b&gt;</mark> &amp; &quot;c&quot;");
    }

    @Property
    void noTextIsLostAndNoneBecomesMarkup(
            @ForAll String text, @ForAll @IntRange(max = 40) int from, @ForAll @IntRange(max = 40) int to) {
        int start = Math.min(Math.min(from, to), text.length());
        int end = Math.min(Math.max(from, to), text.length());
        List<Piece> pieces = Piece.of(new Snippet(text, start == end ? List.of() : List.of(new Mark(start, end))));
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(Piece.html(pieces).replace("<mark>", "").replace("</mark>", ""))
                .doesNotContain("<", ">", "\"", "'");
    }
}
