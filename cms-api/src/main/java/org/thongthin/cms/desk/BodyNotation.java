package org.thongthin.cms.desk;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The light notation in which the desk edits a body: the part of CommonMark that stands for headings, lists, links,
 * emphasis and quotes, with tables as GitHub writes them. A line break is a line break, an indented line is no code,
 * and a tag that somebody types is shown as typed.
 */
final class BodyNotation {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class))
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .softbreak("<br>")
            .nodeRendererFactory(NotationMarkup::new)
            .build();

    private BodyNotation() {}

    /** @return HTML that the operations sanitise; nothing here makes it safe to show */
    static String toHtml(String notation) {
        return RENDERER.render(PARSER.parse(notation)).strip();
    }

    /** The notation of a stored body; empty for none. */
    static String ofHtml(@Nullable String html) {
        return html == null ? "" : NotationWriter.write(body(html));
    }

    /** Whether a stored body survives being edited: false where it has what the notation can't say, as joined cells. */
    static boolean keeps(@Nullable String html) {
        return html == null || normal(html).equals(normal(toHtml(ofHtml(html))));
    }

    /** The body without what makes no difference: blanks between blocks, attributes that the sanitiser adds. */
    static String normal(String html) {
        org.jsoup.nodes.Element body = body(html);
        body.select("a").removeAttr("rel");
        body.select("li > p:only-child").forEach(paragraph -> {
            if (paragraph.parent() != null
                    && paragraph.parent().siblingElements().isEmpty()) {
                paragraph.unwrap();
            }
        });
        return body.html()
                .replaceAll("\\s+", " ")
                .replaceAll(" ?(</?(?:p|h[2-4]|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|br)[ >]) ?", "$1")
                .strip();
    }

    private static org.jsoup.nodes.Element body(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }
}
