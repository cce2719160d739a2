package org.thongthin.site.browse;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.Assets;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.readmodel.Category;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.Organisation;
import org.thongthin.site.readmodel.PublicItem;
import org.thongthin.site.readmodel.Translation;

/** Makes cards of items, with the names of today. */
@Singleton
public final class Cards {
    private final Addresses addresses;
    private final Sections sections;
    private final Assets assets;

    Cards(Addresses addresses, Sections sections, Assets assets) {
        this.addresses = addresses;
        this.sections = sections;
        this.assets = assets;
    }

    public Card of(PublicItem item, Directory directory, Language language) {
        Category category = directory.category(item.category());
        Organisation owner = directory.organisation(item.ownerCode());
        return new Card(
                item.id(),
                item.kind(),
                "kind/" + (sections.of(item.kind()) == null ? "any" : item.kind()),
                addresses.of(item, language),
                title(item, language),
                summary(item, language),
                item.category(),
                category == null ? null : Names.of(category, language),
                item.images().isEmpty() ? null : item.images().getFirst(),
                illustration(item),
                Places.line(item, directory, language),
                owner == null ? "" : Names.of(owner, language),
                item.ownerCode(),
                item.provinceCode(directory),
                new Details(item.details()),
                item.publishedAt(),
                item.occursFrom());
    }

    /** In the language, or else in Thai. */
    public static String title(PublicItem item, Language language) {
        Translation english = item.english();
        return switch (language) {
            case TH -> item.title();
            case EN -> english == null || english.title() == null ? item.title() : english.title();
        };
    }

    /** In the language, or else in Thai; null where there is none. */
    public static @Nullable String summary(PublicItem item, Language language) {
        Translation english = item.english();
        return switch (language) {
            case TH -> together(item.summary());
            case EN -> english == null || english.summary() == null ? item.summary() : english.summary();
        };
    }

    /** The mark of repetition never begins a line: the space before it does not break. */
    static @Nullable String together(@Nullable String text) {
        return text == null ? null : text.replace(" ๆ", "\u00a0ๆ");
    }

    /** The category's drawing, else the kind's, else a landscape: a category that an administrator added has none yet. */
    String illustration(PublicItem item) {
        return Stream.of(String.valueOf(item.category()), item.kind(), "any")
                .map(name -> "illustrations/" + name + ".svg")
                .filter(assets::exists)
                .findFirst()
                .orElseThrow();
    }
}
