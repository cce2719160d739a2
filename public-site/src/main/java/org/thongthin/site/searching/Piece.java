package org.thongthin.site.searching;

import java.util.ArrayList;
import java.util.List;
import org.thongthin.search.query.Mark;
import org.thongthin.search.query.Snippet;
import org.thongthin.site.platform.Html;

/** A run of a snippet's text, marked or not. */
record Piece(String text, boolean marked) {

    static List<Piece> of(Snippet snippet) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Mark mark : snippet.marks()) {
            add(pieces, snippet.text().substring(done, mark.start()), false);
            add(pieces, snippet.text().substring(mark.start(), mark.end()), true);
            done = mark.end();
        }
        add(pieces, snippet.text().substring(done), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    /** The pieces as HTML: escaped, the marked ones in {@code <mark>}. */
    static String html(List<Piece> pieces) {
        StringBuilder html = new StringBuilder();
        for (Piece piece : pieces) {
            String escaped = Html.escaped(piece.text());
            html.append(piece.marked() ? "<mark>" + escaped + "</mark>" : escaped);
        }
        return html.toString();
    }
}
