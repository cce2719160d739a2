package org.thongthin.site.browse;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.io.ResourceResolver;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thongthin.search.query.GeoPoint;

class ProvinceMapTest {
    private final ProvinceMap map = new ProvinceMap(new ResourceResolver());

    /** Town halls, as far apart as the country is wide. */
    @ParameterizedTest
    @CsvSource({
        "10, 13.7538, 100.5016",
        "50, 18.7883, 98.9853",
        "57, 20.4336, 99.8762",
        "34, 15.2287, 104.8564",
        "48, 16.9425, 104.7237",
        "95, 5.7740, 101.0725",
        "83, 7.8804, 98.3923",
        "23, 12.2428, 102.5175"
    })
    void aPlaceLiesInItsProvince(String province, double lat, double lon) {
        ProvinceShape shape = Objects.requireNonNull(map.shape(province));
        assertThat(shape.isWithin(ProvinceMap.point(new GeoPoint(lat, lon)), 0)).isTrue();
        assertThat(map.around(new GeoPoint(lat, lon), 1)).contains(province);
    }

    @Test
    void onlyTheProvincesWithinReachAreAround() {
        // The town of Nakhon Phanom lies on the Mekong, 20 km or more from the next province.
        GeoPoint town = new GeoPoint(17.4108, 104.7784);
        assertThat(map.around(town, 5_000)).containsExactly("48");
        assertThat(map.around(town, 60_000)).contains("48", "47").doesNotContain("34", "10", "44");
    }

    @Test
    void aPlaceAbroadHasNoProvinceAroundAndNoMap() {
        GeoPoint paris = new GeoPoint(48.86, 2.35);
        assertThat(map.around(paris, 30_000)).isEmpty();
        assertThat(PlaceOnMap.of(Objects.requireNonNull(map.shape("48")), paris))
                .isNull();
        assertThat(map.around(new GeoPoint(90, 180), 30_000)).isEmpty();
    }

    @Test
    void theSmallMapShowsTheProvinceWithThePointInside() {
        PlaceOnMap shown = Objects.requireNonNull(
                PlaceOnMap.of(Objects.requireNonNull(map.shape("48")), new GeoPoint(16.9425, 104.7237)));
        String[] box = shown.viewBox().split(" ", -1);
        assertThat(shown.x()).isBetween(Long.valueOf(box[0]), Long.parseLong(box[0]) + Long.parseLong(box[2]));
        assertThat(shown.y()).isBetween(Long.valueOf(box[1]), Long.parseLong(box[1]) + Long.parseLong(box[3]));
        assertThat(shown.size()).isPositive();
    }
}
