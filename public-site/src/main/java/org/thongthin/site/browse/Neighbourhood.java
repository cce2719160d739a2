package org.thongthin.site.browse;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.GeoPoint;
import org.thongthin.search.query.Near;
import org.thongthin.site.readmodel.PublicItem;

/** What is worth the way from where an item is: places to see and things to buy. */
@Singleton
final class Neighbourhood {
    /** Half an hour's drive. */
    private static final double METRES = 30_000;

    private static final List<String> KINDS = List.of("landmark", "product");

    private final ProvinceMap map;

    Neighbourhood(ProvinceMap map) {
        this.map = map;
    }

    /** The nearest first; none where the item does not say where it is. */
    List<NearCard> of(PublicItem item, int most, Reading reading) {
        GeoPoint here = place(item);
        if (here == null) {
            return List.of();
        }
        Near near = new Near(here, METRES);
        Filter around =
                Filter.none().withProvinces(provinces(here, item, reading)).withExcludeId(item.id());
        return KINDS.stream()
                .flatMap(kind -> reading.nearest(near, around.withKind(kind), most).stream())
                .sorted(Comparator.comparingDouble(NearCard::metres))
                .limit(most)
                .toList();
    }

    static @Nullable GeoPoint place(PublicItem item) {
        Double lat = item.location().lat();
        Double lon = item.location().lon();
        return lat == null || lon == null ? null : new GeoPoint(lat, lon);
    }

    /** To name them keeps the page: it changes with these provinces' items only, not with any item of the country. */
    private List<String> provinces(GeoPoint here, PublicItem item, Reading reading) {
        Set<String> codes = new HashSet<>(map.around(here, METRES));
        Stream.ofNullable(item.provinceCode(reading.directory())).forEach(codes::add);
        return codes.stream().sorted().toList();
    }
}
