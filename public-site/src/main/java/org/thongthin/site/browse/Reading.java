package org.thongthin.site.browse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.Near;
import org.thongthin.search.query.NumberSum;
import org.thongthin.search.query.SearchAnswer;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;
import org.thongthin.site.keeping.Basis;
import org.thongthin.site.keeping.Beginning;
import org.thongthin.site.keeping.Tag;
import org.thongthin.site.platform.Dates;
import org.thongthin.site.platform.Distances;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Page;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.PublicContent;
import org.thongthin.site.readmodel.PublicItem;

/**
 * What one page reads: in one language, at one moment, under the names of that moment. It remembers what was read, so that the
 * page can be kept, and made anew when any of it changes. For one thread.
 */
public final class Reading {
    private final ReadModel model;
    private final PublicContent content;
    private final Cards cards;
    private final Language language;
    private final String path;
    private final Beginning beginning;
    private final Instant now;
    private final Directory directory;
    private final Set<Tag> tags = new HashSet<>();

    Reading(ReadModel model, PublicContent content, Cards cards, Language language, String path, Beginning beginning) {
        this.model = model;
        this.content = content;
        this.cards = cards;
        this.language = language;
        this.path = path;
        this.beginning = beginning;
        this.now = beginning.now();
        this.directory = content.directory();
    }

    public Language language() {
        return language;
    }

    public Directory directory() {
        return directory;
    }

    /** The day in Bangkok: a page that asks is another one tomorrow. */
    public LocalDate today() {
        tags.add(Tag.TODAY);
        return LocalDate.ofInstant(now, Dates.BANGKOK);
    }

    /** The item, if it is public now; null otherwise, whatever the reason. */
    public @Nullable PublicItem item(String id) {
        tags.add(Tag.item(id));
        return content.item(id, now);
    }

    /** Whether the item showed here until it was deleted. */
    public boolean wasDeleted(String id) {
        tags.add(Tag.item(id));
        return content.wasDeleted(id);
    }

    public Card card(PublicItem item) {
        return cards.of(item, directory, language);
    }

    /**
     * Some of the items, newest first.
     *
     * @param counted by what they are counted as well, each with that filter left out: kind, category, province, owner …
     */
    public Shelf newest(Filter filter, int offset, int limit, String... counted) {
        return inOrder(Sort.NEWEST, filter, offset, limit, counted);
    }

    /** Some of the items in an order, and what they are counted by, as with {@link #newest}. */
    public Shelf inOrder(Sort sort, Filter filter, int offset, int limit, String... counted) {
        tags.addAll(Tags.of(filter, counted));
        SearchAnswer answer = asked(sort, filter, offset, limit);
        List<Card> found = items(answer).stream().map(this::card).toList();
        return new Shelf(
                answer.total(),
                found,
                Arrays.stream(counted)
                        .collect(Collectors.toMap(
                                Function.identity(), facet -> answer.facets().getOrDefault(facet, List.of()))));
    }

    /** Some of the items in an order, as they are. */
    public Told told(Sort sort, Filter filter, int offset, int limit) {
        tags.addAll(Tags.of(filter));
        SearchAnswer answer = asked(sort, filter, offset, limit);
        return new Told(answer.total(), items(answer));
    }

    private SearchAnswer asked(Sort sort, Filter filter, int offset, int limit) {
        return model.search(new SearchQuestion("", filter, null, sort, offset, limit, now));
    }

    private List<PublicItem> items(SearchAnswer answer) {
        return answer.hits().stream().map(hit -> content.read(hit.source())).toList();
    }

    /** Numbers of the items, added up, by name. */
    public Map<String, NumberSum> sums(Filter filter, String... numbers) {
        tags.addAll(Tags.of(filter));
        return model.sums(filter, List.of(numbers), now);
    }

    /**
     * Some of the items around a point, the nearest first.
     *
     * @param filter what they are; the provinces that it names are watched, or else whatever it names
     */
    public List<NearCard> nearest(Near near, Filter filter, int limit) {
        tags.addAll(Tags.of(filter));
        return model.search(new SearchQuestion("", filter, near, Sort.NEAREST, 0, limit, now)).hits().stream()
                .flatMap(hit -> Stream.ofNullable(hit.distanceMetres())
                        .map(metres ->
                                new NearCard(card(content.read(hit.source())), metres, Distances.kilometres(metres))))
                .toList();
    }

    /** The codes of the organisations that have something public, in no order. */
    public Set<String> owners() {
        return newest(Filter.none(), 0, 0, "owner").counts("owner").keySet();
    }

    /** The page at the path that was asked for, made of what was read. */
    public Page page(String view, Map<String, ?> model) {
        return page(view, model, path, Language.EN.address(path));
    }

    /**
     * The page, made of what was read.
     *
     * @param thai its own address in Thai
     * @param english its own address in English
     */
    public Page page(String view, Map<String, ?> model, String thai, String english) {
        return new Page(view, model, language, thai, english, basis());
    }

    /** What was read until now, for an answer that is no page. */
    public Basis basis() {
        return new Basis(beginning, tags);
    }
}
