package org.thongthin.cms.desk;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Where our HTML differs from CommonMark's: three levels of headings, no pictures, hardly any tags. */
final class NotationMarkup implements NodeRenderer {
    /** What {@link NotationWriter} falls back on where Thai, written without spaces, defeats the asterisks. */
    private static final Set<String> KEPT = Set.of("<strong>", "</strong>", "<em>", "</em>", "<br>");

    private static final int HIGHEST = 2;
    private static final int LOWEST = 4;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    NotationMarkup(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, HtmlInline.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof HtmlInline tag) {
            tag(tag.getLiteral());
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else {
            children(node);
        }
    }

    private void tag(String literal) {
        if (KEPT.contains(literal)) {
            html.raw(literal);
        } else {
            html.text(literal);
        }
    }

    private void heading(Heading heading) {
        String name = "h" + Math.clamp(heading.getLevel(), HIGHEST, LOWEST);
        html.line();
        html.tag(name, Map.of());
        children(heading);
        html.tag("/" + name);
        html.line();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
