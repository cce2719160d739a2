package org.thongthin.site.preview;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a page of this site stand on cms-api: its links lead here, the pictures of its own item there, and it runs no
 * script. Style, fonts and drawings keep their addresses: cms-api has them under the same ones.
 */
final class Relinking {
    private static final Pattern PICTURE = Pattern.compile("(?<![^\\s,])/media/([A-Za-z0-9_-]+)/");
    private static final String ASSETS = "/static/";

    private final String site;
    private final String address;
    private final Set<String> own;

    /** @param own the hashes of the item's pictures, which are nowhere on this site */
    Relinking(PreviewOrder order, Set<String> own) {
        this.site = order.site();
        this.address = order.address();
        this.own = own;
    }

    String of(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select("script").remove();
        for (Element element : page.select("[href], [src], [srcset], [action]")) {
            if (element.closest(".ribbon") == null) {
                element.attributes().forEach(attribute -> {
                    switch (attribute.getKey()) {
                        case "href", "src", "action" -> attribute.setValue(moved(attribute.getValue()));
                        case "srcset" -> attribute.setValue(pictures(attribute.getValue()));
                        default -> {}
                    }
                });
            }
        }
        return page.outerHtml();
    }

    private String moved(String link) {
        if (!link.startsWith("/") || link.startsWith("//") || link.startsWith(ASSETS)) {
            return link;
        }
        return link.startsWith("/media/") ? pictures(link) : site + link;
    }

    private String pictures(String links) {
        return PICTURE.matcher(links).replaceAll(this::picture);
    }

    private String picture(MatchResult found) {
        String base = own.contains(found.group(1)) ? address : site;
        return Matcher.quoteReplacement(base + found.group());
    }
}
