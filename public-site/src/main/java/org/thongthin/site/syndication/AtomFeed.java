package org.thongthin.site.syndication;

import org.thongthin.site.platform.Language;

/** A feed as Atom 1.0 (RFC 4287). */
final class AtomFeed {
    private AtomFeed() {}

    static byte[] write(Feed feed) {
        Xml xml = Xml.document();
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", code(feed.language()));
        xml.text("id", feed.id());
        xml.text("title", feed.title());
        xml.text("subtitle", feed.subtitle());
        xml.text("updated", feed.updated().toString());
        xml.empty("link", "rel", "self", "type", FeedForm.ATOM.type(), "href", feed.self());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.home());
        xml.text("icon", feed.icon());
        xml.open("author").text("name", feed.publisher()).close();
        feed.entries().forEach(entry -> write(entry, feed, xml));
        return xml.close().taken();
    }

    private static void write(Feed.Entry entry, Feed feed, Xml xml) {
        xml.open("entry", "xml:lang", entry.language() == feed.language() ? null : code(entry.language()));
        xml.text("id", entry.id());
        xml.text("title", entry.title());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.address());
        xml.text("published", entry.published().toString());
        xml.text("updated", entry.updated().toString());
        if (entry.author() != null) {
            xml.open("author").text("name", entry.author());
            xml.text("uri", entry.authorAddress()).close();
        }
        if (entry.category() != null) {
            xml.empty("category", "term", entry.category());
        }
        if (entry.picture() != null) {
            xml.empty(
                    "link",
                    "rel",
                    "enclosure",
                    "type",
                    Feed.Picture.MEDIA_TYPE,
                    "href",
                    entry.picture().address());
        }
        xml.text("summary", entry.summary());
        xml.text("content", entry.html(), "type", "html");
        xml.close();
    }

    private static String code(Language language) {
        return language.code();
    }
}
