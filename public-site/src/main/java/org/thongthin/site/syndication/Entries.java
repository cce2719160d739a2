package org.thongthin.site.syndication;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.browse.Cards;
import org.thongthin.site.browse.ItemPage;
import org.thongthin.site.browse.Names;
import org.thongthin.site.platform.Html;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.SiteConfiguration;
import org.thongthin.site.readmodel.Category;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.Image;
import org.thongthin.site.readmodel.Organisation;
import org.thongthin.site.readmodel.PublicItem;

/** Makes entries of items. */
@Singleton
final class Entries {
    /** A feed reader is somebody else's program: what cms-api let through is looked at once more before it goes there. */
    private static final Safelist SAFE = Safelist.relaxed()
            .addTags("hr", "figure", "figcaption")
            .addAttributes(":all", "lang")
            .addProtocols("a", "href", "tel");

    private final Addresses addresses;
    private final String origin;

    Entries(Addresses addresses, SiteConfiguration site) {
        this.addresses = addresses;
        this.origin = site.origin();
    }

    Feed.Entry of(PublicItem item, Directory directory, Language language) {
        String title = Cards.title(item, language);
        Organisation owner = directory.organisation(item.ownerCode());
        Category category = directory.category(item.category());
        Instant published = item.publishedAt();
        Instant verified = Objects.requireNonNullElse(item.verifiedAt(), published);
        Feed.Picture picture = picture(item);
        String summary = Cards.summary(item, language);
        return new Feed.Entry(
                Urns.item(item.id(), language),
                origin + addresses.of(item, language),
                title,
                summary,
                html(picture, ItemPage.body(item, language), Objects.requireNonNullElse(summary, title)),
                language == Language.EN ? Language.spoken(title) : language,
                published,
                verified.isBefore(published) ? published : verified,
                owner == null ? null : Names.of(owner, language),
                owner == null ? null : origin + Addresses.organisation(owner.code(), language),
                category == null ? null : Names.of(category, language),
                picture);
    }

    private Feed.@Nullable Picture picture(PublicItem item) {
        if (item.images().isEmpty()) {
            return null;
        }
        Image first = item.images().getFirst();
        return new Feed.Picture(origin + "/media/" + first.hash() + "/1280.jpg", first.alt());
    }

    private String html(Feed.@Nullable Picture picture, @Nullable String body, String otherwise) {
        String shown = picture == null
                ? ""
                : "<p><img src=\"" + Html.escaped(picture.address()) + "\" alt=\"" + Html.escaped(picture.alt())
                        + "\"></p>";
        return shown + (body == null ? "<p>" + Html.escaped(otherwise) + "</p>" : safe(body));
    }

    private String safe(String body) {
        // Nothing is indented: blanks between the letters of Thai are read as such.
        return Jsoup.clean(body, origin + "/", SAFE, new Document.OutputSettings().prettyPrint(false));
    }
}
