package org.thongthin.site.markup;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.Assets;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.PageAddition;
import org.thongthin.site.platform.SiteConfiguration;
import org.thongthin.site.platform.Texts;
import org.thongthin.site.readmodel.PublicItem;

/** What {@code part/machines-head} of every page names. */
@Singleton
final class Heads implements PageAddition {
    private static final String EVERYBODYS_PICTURE = "social/site.png";
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;

    /** The pages that a feed stands beside, besides the home page, whose feed every page names. */
    private static final Set<String> FOLLOWED = Set.of("section", "province", "organisation", "search");

    private final StructuredData data;
    private final Texts texts;
    private final Assets assets;
    private final String origin;

    Heads(StructuredData data, Texts texts, Assets assets, SiteConfiguration site) {
        this.data = data;
        this.texts = texts;
        this.assets = assets;
        this.origin = site.origin();
    }

    @Override
    public Map<String, Object> of(Page page, Map<String, Object> names) {
        PublicItem item = names.get("item") instanceof PublicItem given ? given : null;
        String kind = item == null ? "" : item.kind();
        Map<String, Object> added = new HashMap<>();
        added.put("structured", data.of(page.view(), kind, names, page.language()));
        added.put("shared", picture(item, page.language()));
        added.put("followed", FOLLOWED.contains(page.view()) ? feeds(page) : List.of());
        return added;
    }

    private SharedPicture picture(@Nullable PublicItem item, Language language) {
        if (item != null && !item.images().isEmpty()) {
            return SharedPicture.of(item.images().getFirst(), origin);
        }
        String alt = texts.text(language, "social.alt");
        return new SharedPicture(origin + assets.address(EVERYBODYS_PICTURE), "image/png", WIDTH, HEIGHT, alt);
    }

    /** A feed as a page names it. */
    public record FeedLink(String type, String address) {}

    private static List<FeedLink> feeds(Page page) {
        String address = page.address();
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        // Only a search is another one with its query; a section's or a province's feed has all of it.
        String query = mark < 0 || !page.view().equals("search") ? "" : address.substring(mark);
        return List.of(
                new FeedLink("application/atom+xml", path + "/feed.atom" + query),
                new FeedLink("application/feed+json", path + "/feed.json" + query));
    }
}
