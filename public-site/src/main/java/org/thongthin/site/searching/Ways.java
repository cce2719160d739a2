package org.thongthin.site.searching;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Near;
import org.thongthin.search.query.Sort;
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.platform.Distances;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Texts;
import org.thongthin.site.readmodel.Directory;

/** The ways from one answer to others: narrower, wider, in another order. Plain links, all of them. */
@Singleton
final class Ways {
    private static final int[] RADII = {5_000, 20_000, 50_000, 100_000, 300_000};

    private final Facets facets;
    private final Texts texts;

    Ways(Facets facets, Texts texts) {
        this.facets = facets;
        this.texts = texts;
    }

    /** One an entry of the aspect; the chosen one leads back. */
    List<Way> narrower(Aspect aspect, Question question, List<Facets.Value> values) {
        String chosen = question.query().get(aspect.parameter());
        return values.stream()
                .map(value -> {
                    boolean isChosen = value.code().equals(chosen);
                    String address = isChosen ? without(aspect, question) : with(aspect, value.code(), question);
                    return new Way(value.code(), value.name(), value.note(), value.count(), isChosen, address);
                })
                .toList();
    }

    private static String with(Aspect aspect, String code, Question question) {
        Map<String, @Nullable String> query = new LinkedHashMap<>(question.query());
        for (Aspect other : Aspect.values()) {
            if (other.dependsOn(aspect)) {
                query.put(other.parameter(), null);
            }
        }
        return Addresses.query(question.path(), Addresses.with(query, aspect.parameter(), code));
    }

    String without(Aspect aspect, Question question) {
        return question.address(aspect.parameter(), null);
    }

    /** What was chosen, each leading to the answer without it. */
    List<Way> chosen(Question question, Search.Answer answer, Directory directory) {
        Language language = question.language();
        List<Way> chosen = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            String code = question.query().get(aspect.parameter());
            String name = code == null ? null : facets.name(aspect, code, directory, language);
            if (code != null && name != null) {
                long count = answer.facets().getOrDefault(aspect, List.of()).stream()
                        .mapToLong(Facets.Value::count)
                        .sum();
                chosen.add(new Way(code, said(aspect, name, language), null, count, true, without(aspect, question)));
            }
        }
        Near near = question.near();
        if (near != null) {
            chosen.add(
                    new Way(Nearby.POINT, within(near.radiusMetres(), language), null, null, true, anywhere(question)));
        }
        return chosen;
    }

    /** A number alone does not say that it is a year. */
    private String said(Aspect aspect, String name, Language language) {
        return aspect == Aspect.YEAR ? texts.text(language, "facet.year.said", name) : name;
    }

    private static String anywhere(Question question) {
        Map<String, @Nullable String> query = Addresses.with(question.query(), Nearby.POINT, null);
        query.put(Nearby.RADIUS, null);
        query.put(Order.PARAMETER, null);
        return Addresses.query(question.path(), query);
    }

    private String within(double metres, Language language) {
        return texts.text(language, "search.within", Distances.kilometres(metres));
    }

    /** Empty where all orders are one. */
    List<Way> orders(Question question) {
        Language language = question.language();
        List<Sort> orders = Order.choices(question.text(), question.near());
        Sort usual = Order.usual(question.text(), question.near());
        return orders.size() < 2
                ? List.of()
                : orders.stream()
                        .map(sort -> new Way(
                                Order.code(sort),
                                texts.text(language, "search.sort." + Order.code(sort)),
                                null,
                                null,
                                sort == question.sort(),
                                question.address(Order.PARAMETER, sort == usual ? null : Order.code(sort))))
                        .toList();
    }

    /** How far around the point; empty where there is none. */
    List<Way> radii(Question question) {
        Near near = question.near();
        return near == null ? List.of() : radii(near, question.path(), question.query(), question.language());
    }

    /**
     * How far around a point, the radius asked for among them.
     *
     * @param query asks for what is around it now
     */
    List<Way> radii(Near near, String path, Map<String, @Nullable String> query, Language language) {
        return IntStream.concat(IntStream.of(RADII), IntStream.of((int) near.radiusMetres()))
                .distinct()
                .sorted()
                .mapToObj(radius -> new Way(
                        Integer.toString(radius),
                        within(radius, language),
                        null,
                        null,
                        radius == (int) near.radiusMetres(),
                        Addresses.query(
                                path,
                                Addresses.with(
                                        query,
                                        Nearby.RADIUS,
                                        radius == Nearby.USUAL_RADIUS ? null : Integer.toString(radius)))))
                .toList();
    }

    /** The parameters that a new text in the search field keeps. */
    List<Map.Entry<String, String>> kept(Question question) {
        return question.query().entrySet().stream()
                .filter(parameter ->
                        !parameter.getKey().equals("q") && !parameter.getKey().equals("exact"))
                .flatMap(parameter -> parameter.getValue() == null
                        ? Stream.of()
                        : Stream.of(Map.entry(parameter.getKey(), parameter.getValue())))
                .toList();
    }
}
