package org.thongthin.site.searching;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.query.FacetCount;
import org.thongthin.search.query.SearchAnswer;
import org.thongthin.site.browse.Cards;
import org.thongthin.site.platform.Language;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.PublicContent;

/** Puts a question to the read model. */
@Singleton
final class Search {
    private final ReadModel model;
    private final PublicContent content;
    private final Cards cards;
    private final Clock clock;

    Search(ReadModel model, PublicContent content, Cards cards, Clock clock) {
        this.model = model;
        this.content = content;
        this.cards = cards;
        this.clock = clock;
    }

    /**
     * @param corrected what was searched instead of what was typed, or null
     */
    record Answer(
            long total,
            List<Found> hits,
            Map<String, List<FacetCount>> facets,
            @Nullable String corrected) {}

    Answer answer(Question question, Directory directory, Language language) {
        SearchAnswer answer = model.search(question.asked(clock.instant()));
        List<Found> hits = answer.hits().stream()
                .map(hit -> new Found(
                        cards.of(content.read(hit.source()), directory, language),
                        Piece.of(hit.snippet()),
                        hit.distanceMetres()))
                .toList();
        return new Answer(answer.total(), hits, answer.facets(), answer.corrected());
    }
}
