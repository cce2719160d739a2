package org.thongthin.cms.changefeed;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.directory.DirectoryData;
import org.thongthin.cms.searches.PopularQueries;
import org.thongthin.cms.synonyms.Synonyms;

/** What the feed says under the type {@code setting}: lists of the directory, and what the public search goes by. */
@Singleton
class PublicSettings {
    private static final String TYPE = "setting";

    private final DirectoryData directory;
    private final Synonyms synonyms;
    private final PopularQueries popular;

    PublicSettings(DirectoryData directory, Synonyms synonyms, PopularQueries popular) {
        this.directory = directory;
        this.synonyms = synonyms;
        this.popular = popular;
    }

    /** Null where there is none of that id. */
    @Nullable
    Object of(String id) {
        return switch (id) {
            case Synonyms.SETTING -> synonyms.published();
            case PopularQueries.SETTING -> popular.published();
            default -> directory.setting(id);
        };
    }

    /** All that a snapshot has before its items: the directory, with all settings. */
    List<DirectoryData.Entry> everything() {
        List<DirectoryData.Entry> entries = new ArrayList<>(directory.everything());
        entries.add(new DirectoryData.Entry(TYPE, Synonyms.SETTING, synonyms.published()));
        entries.add(new DirectoryData.Entry(TYPE, PopularQueries.SETTING, popular.published()));
        return entries;
    }
}
