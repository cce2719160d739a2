package org.thongthin.site.preview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Catalogue;
import org.thongthin.site.browse.ItemPage;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.platform.Texts;
import org.thongthin.site.readmodel.FeedJson;
import org.thongthin.site.readmodel.PublicItem;
import org.thongthin.site.readmodel.UnreadableException;

/** The page of an item that is not public, by the templates and among the names and neighbours of the public ones. */
@Singleton
final class PreviewPage {
    private final ItemPage itemPage;
    private final Catalogue catalogue;
    private final Pages pages;
    private final Texts texts;

    PreviewPage(ItemPage itemPage, Catalogue catalogue, Pages pages, Texts texts) {
        this.itemPage = itemPage;
        this.catalogue = catalogue;
        this.pages = pages;
        this.texts = texts;
    }

    /** @throws UnreadableException when the item is not what the feed would tell */
    String html(PreviewOrder order) throws UnreadableException {
        Language language = order.inLanguage();
        PublicItem item = FeedJson.read(titled(order.item(), language), PublicItem.class);
        Page asPublic = itemPage.of(item, catalogue.reading(language, "/"));
        Map<String, @Nullable Object> model = new HashMap<>(asPublic.model());
        model.put("thai", order.address() + "?lang=th");
        model.put("english", order.address() + "?lang=en");
        model.put("back", order.back());
        model.put("until", order.until());
        String html = pages.render(new Page("preview", model, language, asPublic.thai(), asPublic.english(), null));
        return new Relinking(order, Set.copyOf(item.hashes())).of(html);
    }

    /** A draft may be without a title for a while; what is public never is. */
    private ObjectNode titled(ObjectNode item, Language language) {
        if (item.path("title").asText("").isBlank() || item.path("title").isNull()) {
            item.put("title", texts.text(language, "preview.untitled"));
        }
        return item;
    }
}
