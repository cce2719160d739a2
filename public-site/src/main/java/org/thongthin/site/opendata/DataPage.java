package org.thongthin.site.opendata;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Reading;
import org.thongthin.site.markup.Kinds;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.Section;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.platform.Texts;
import org.thongthin.site.readmodel.PublicItems;

/** What the page of open data shows. */
@Singleton
final class DataPage {
    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final DataFiles files;
    private final Kinds kinds;
    private final Sections sections;
    private final PublicItems items;
    private final Texts texts;

    DataPage(DataFiles files, Kinds kinds, Sections sections, PublicItems items, Texts texts) {
        this.files = files;
        this.kinds = kinds;
        this.sections = sections;
        this.items = items;
        this.texts = texts;
    }

    /**
     * The files of one thing.
     *
     * @param count how many items are in each of them
     */
    public record About(String title, int count, List<Download> downloads) {}

    /**
     * @param size as people say it; null where it is not known
     * @param sha256 null where it is not known
     */
    public record Download(
            String address,
            String name,
            String form,
            @Nullable String size,
            @Nullable String sha256) {}

    /** A field and what it holds. */
    public record Meaning(String name, String text) {}

    /** The fields that only a kind has. */
    public record Own(String title, List<Meaning> fields) {}

    /** @param known null where sizes and checksums are not known yet */
    Page of(Reading reading, Facts.@Nullable Known known) {
        Map<DataFile, FileFacts> facts = known == null ? Map.of() : known.facts();
        Language language = reading.language();
        List<About> about = new ArrayList<>();
        about.add(about("all", null, texts.text(language, "data.all"), facts));
        List<Own> own = new ArrayList<>();
        for (Section section : sections.all()) {
            String title = texts.text(language, "kind." + section.kind() + ".title");
            about.add(about(section.path(), section.kind(), title, facts));
            own.add(new Own(title, meanings(kinds.columns(section.kind()), section.kind() + ".", language)));
        }
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("about", about);
        model.put(
                "downloads",
                about.stream().flatMap(one -> one.downloads().stream()).toList());
        model.put("madeAt", known == null ? null : known.madeAt());
        model.put("fields", meanings(Field.ALL.stream().map(Field::name).toList(), "", language));
        model.put("own", own);
        model.put("licence", LICENCE);
        return reading.page("open-data", model);
    }

    private About about(String path, @Nullable String kind, String title, Map<DataFile, FileFacts> facts) {
        List<Download> downloads = files.all().stream()
                .filter(file -> file.about().equals(path))
                .map(file -> download(file, facts.get(file)))
                .toList();
        return new About(title, items.count(kind), downloads);
    }

    private static Download download(DataFile file, @Nullable FileFacts facts) {
        return new Download(
                file.address(),
                "thongthin-" + file.name(),
                file.form().ending(),
                facts == null ? null : Sizes.said(facts.bytes()),
                facts == null ? null : facts.sha256());
    }

    private List<Meaning> meanings(List<String> names, String prefix, Language language) {
        return names.stream()
                .map(name -> new Meaning(name, texts.text(language, "data.field." + prefix + name)))
                .toList();
    }
}
