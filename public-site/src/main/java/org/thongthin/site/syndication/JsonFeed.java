package org.thongthin.site.syndication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
final class JsonFeed {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonFeed() {}

    static byte[] write(Feed feed) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", feed.title())
                .put("description", feed.subtitle())
                .put("home_page_url", feed.home())
                .put("feed_url", feed.self())
                .put("icon", feed.icon())
                .put("language", feed.language().code());
        author(json, feed.publisher(), null);
        ArrayNode items = json.putArray("items");
        feed.entries().forEach(entry -> items.add(item(entry)));
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can always be written", e);
        }
    }

    private static ObjectNode item(Feed.Entry entry) {
        ObjectNode item = MAPPER.createObjectNode()
                .put("id", entry.id())
                .put("url", entry.address())
                .put("title", entry.title())
                .put("content_html", entry.html())
                .put("date_published", entry.published().toString())
                .put("date_modified", entry.updated().toString())
                .put("language", entry.language().code());
        if (entry.summary() != null) {
            item.put("summary", entry.summary());
        }
        if (entry.author() != null) {
            author(item, entry.author(), entry.authorAddress());
        }
        if (entry.category() != null) {
            item.putArray("tags").add(entry.category());
        }
        if (entry.picture() != null) {
            item.put("image", entry.picture().address());
            item.putArray("attachments")
                    .addObject()
                    .put("url", entry.picture().address())
                    .put("mime_type", Feed.Picture.MEDIA_TYPE);
        }
        return item;
    }

    private static void author(ObjectNode json, String name, @Nullable String address) {
        ObjectNode author = json.putArray("authors").addObject().put("name", name);
        if (address != null) {
            author.put("url", address);
        }
    }
}
