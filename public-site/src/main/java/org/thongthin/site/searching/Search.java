package org.thongthin.site.searching;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.query.BadCursorException;
import org.thongthin.search.query.Hit;
import org.thongthin.search.query.SearchAnswer;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.site.browse.Cards;
import org.thongthin.site.platform.BadParameter;
import org.thongthin.site.platform.Language;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.PublicContent;
import org.thongthin.site.readmodel.PublicItem;

/** Puts a question to the read model. */
@Singleton
final class Search {
    private final ReadModel model;
    private final PublicContent content;
    private final Cards cards;
    private final Facets facets;
    private final Clock clock;

    Search(ReadModel model, PublicContent content, Cards cards, Facets facets, Clock clock) {
        this.model = model;
        this.content = content;
        this.cards = cards;
        this.facets = facets;
        this.clock = clock;
    }

    /**
     * @param totalIsExact false where there may be more
     * @param corrected what was searched instead of what was typed, or null
     * @param next where the same question goes on, or null where it ends
     */
    record Answer(
            long total,
            boolean totalIsExact,
            List<Found> hits,
            Map<Aspect, List<Facets.Value>> facets,
            @Nullable String corrected,
            @Nullable String next) {}

    Answer answer(Question question, Directory directory) {
        Language language = question.language();
        SearchAnswer answer = asked(question.asked(clock.instant()));
        List<Found> hits = answer.hits().stream()
                .map(hit -> found(hit, directory, language))
                .toList();
        return new Answer(
                answer.total(),
                answer.totalIsExact(),
                hits,
                facets.named(answer.facets(), directory, language),
                answer.corrected(),
                answer.next());
    }

    /** What answers, without anything around it. */
    List<PublicItem> items(Question question) {
        return asked(question.asked(clock.instant()).withFacetValues(0)).hits().stream()
                .map(hit -> content.read(hit.source()))
                .toList();
    }

    private SearchAnswer asked(SearchQuestion question) {
        try {
            return model.search(question);
        } catch (BadCursorException e) {
            throw new BadParameter(Question.CURSOR);
        }
    }

    private Found found(Hit hit, Directory directory, Language language) {
        return new Found(
                cards.of(content.readInBrief(hit.source()), directory, language),
                Piece.of(hit.title()),
                Piece.of(hit.snippet()),
                hit.distanceMetres());
    }
}
