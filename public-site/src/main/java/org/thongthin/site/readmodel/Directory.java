package org.thongthin.site.readmodel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.search.index.ReadModel;

/**
 * The names behind the codes, at one moment: organisations, categories, provinces and districts. Immutable. A code that is not known gives
 * null; every collection is in the order said, and empty when nothing has come yet.
 */
public final class Directory {
    public static final String ORGANISATION = "organisation";
    public static final String CATEGORY = "category";
    public static final String SETTING = "setting";

    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);

    /** The directory before anything has come. */
    public static final Directory NONE = new Directory(Map.of(), Map.of(), Map.of(), Map.of());

    private static final String PROVINCES = "provinces";
    private static final String DISTRICTS = "districts";

    private final Map<String, Organisation> organisations;
    private final Map<String, Category> categories;
    private final Map<String, Province> provinces;
    private final Map<String, District> districts;

    private Directory(
            Map<String, Organisation> organisations,
            Map<String, Category> categories,
            Map<String, Province> provinces,
            Map<String, District> districts) {
        this.organisations = organisations;
        this.categories = categories;
        this.provinces = provinces;
        this.districts = districts;
    }

    public @Nullable Organisation organisation(@Nullable String code) {
        return code == null ? null : organisations.get(code);
    }

    public @Nullable Category category(@Nullable String code) {
        return code == null ? null : categories.get(code);
    }

    public @Nullable Province province(@Nullable String code) {
        return code == null ? null : provinces.get(code);
    }

    public @Nullable District district(@Nullable String code) {
        return code == null ? null : districts.get(code);
    }

    /**
     * What the index holds of it. An entry that can't be read is left out: the index may be of another version, and a site
     * that lacks a name for a while is better than one that does not start.
     */
    static Directory stored(ReadModel model) {
        Changes changes = NONE.change();
        for (String type : List.of(ORGANISATION, CATEGORY)) {
            model.references(type).forEach(source -> putStored(changes, type, null, source));
        }
        for (String setting : List.of(PROVINCES, DISTRICTS)) {
            String source = model.reference(SETTING, setting);
            if (source != null) {
                putStored(changes, SETTING, setting, source);
            }
        }
        return changes.done();
    }

    /** @param id null for what is known by its code */
    private static void putStored(Changes changes, String type, @Nullable String id, String source) {
        try {
            JsonNode tree = FeedJson.tree(source);
            changes.put(type, id == null ? tree.path("code").asText() : id, tree);
        } catch (UnreadableException e) {
            LOG.warn("A stored {} can't be read: {}", type, e.getMessage());
        }
    }

    /** In no particular order. */
    public Collection<Organisation> organisations() {
        return Collections.unmodifiableCollection(organisations.values());
    }

    /** In cms-api's order. */
    public Collection<Province> provinces() {
        return Collections.unmodifiableCollection(provinces.values());
    }

    /** In cms-api's order. */
    public Collection<District> districts() {
        return Collections.unmodifiableCollection(districts.values());
    }

    /** Those of a kind by position, retired ones too, for items that still have one. */
    public List<Category> categories(String kind) {
        return categories.values().stream()
                .filter(category -> category.kind().equals(kind))
                .sorted(Comparator.comparingInt(Category::position).thenComparing(Category::code))
                .toList();
    }

    /** The codes whose entries are not the same in both: changed, new or gone. */
    public Difference differenceTo(Directory other) {
        return new Difference(
                different(organisations, other.organisations),
                different(categories, other.categories),
                different(provinces, other.provinces),
                different(districts, other.districts));
    }

    /** Codes of each part of a directory. */
    public record Difference(
            Set<String> organisations, Set<String> categories, Set<String> provinces, Set<String> districts) {}

    private static <T> Set<String> different(Map<String, T> some, Map<String, T> others) {
        Set<String> codes = new HashSet<>(some.keySet());
        codes.addAll(others.keySet());
        codes.removeIf(code -> Objects.equals(some.get(code), others.get(code)));
        return codes;
    }

    /** This directory with some entries put in or taken out. */
    public Changes change() {
        return new Changes(this);
    }

    /** Collects changes; not for more than one thread. */
    public static final class Changes {
        private final Map<String, Organisation> organisations;
        private final Map<String, Category> categories;
        private Map<String, Province> provinces;
        private Map<String, District> districts;

        private Changes(Directory from) {
            organisations = new LinkedHashMap<>(from.organisations);
            categories = new LinkedHashMap<>(from.categories);
            provinces = from.provinces;
            districts = from.districts;
        }

        /**
         * Takes in what the feed says of an organisation, a category or a setting; other types and settings are no part of the directory.
         *
         * @param data null takes the entry out
         * @throws UnreadableException and leaves the entry as it was
         */
        public Changes put(String type, String id, @Nullable JsonNode data) throws UnreadableException {
            switch (type) {
                case ORGANISATION -> put(organisations, id, data, Organisation.class);
                case CATEGORY -> put(categories, id, data, Category.class);
                case SETTING -> setting(id, data);
                default -> {}
            }
            return this;
        }

        public Directory done() {
            return new Directory(organisations, categories, provinces, districts);
        }

        private void setting(String id, @Nullable JsonNode data) throws UnreadableException {
            if (id.equals(PROVINCES)) {
                Map<String, Province> read = new LinkedHashMap<>();
                for (Province province : entries(data, PROVINCES, Province.class)) {
                    read.put(province.code(), province);
                }
                provinces = read;
            }
            if (id.equals(DISTRICTS)) {
                Map<String, District> read = new LinkedHashMap<>();
                for (District district : entries(data, DISTRICTS, District.class)) {
                    read.put(district.code(), district);
                }
                districts = read;
            }
        }

        private static <T> void put(Map<String, T> all, String id, @Nullable JsonNode data, Class<T> type)
                throws UnreadableException {
            if (data == null) {
                all.remove(id);
                return;
            }
            all.put(id, FeedJson.read(data, type));
        }

        private static <T> List<T> entries(@Nullable JsonNode data, String field, Class<T> type)
                throws UnreadableException {
            List<T> read = new ArrayList<>();
            if (data != null) {
                for (JsonNode entry : data.path(field)) {
                    read.add(FeedJson.read(entry, type));
                }
            }
            return read;
        }
    }
}
