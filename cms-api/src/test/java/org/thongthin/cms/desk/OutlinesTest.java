package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The outlines that the map shows: where they come from, and whether they lie where the provinces do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutlinesTest {
    private static final int MOST_BYTES = 150_000;

    private String shipped;
    private JsonNode outlines;

    @BeforeAll
    void read() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(OutlinesTest.class.getResourceAsStream("/desk/assets/outlines.json"))) {
            shipped = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        outlines = new ObjectMapper().readTree(shipped);
    }

    @Test
    void theyAreTheDrawingOfThePublicSitePutBackOnTheGlobe() {
        Path drawing = Path.of("..", "public-site", "src", "test", "resources", "map");
        assertThat(shipped).isEqualTo(OutlineDrawing.json(drawing));
    }

    @Test
    void thereIsOneForEachProvinceAndTheFileIsSmall() {
        assertThat(outlines).hasSize(77);
        assertThat(shipped.length()).isLessThan(MOST_BYTES);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 13.7563, 100.5018",
        "50, 18.7883, 98.9853",
        "48, 17.4068, 104.7811",
        "40, 16.4322, 102.8236",
        "84, 9.1382, 99.3217",
        "23, 12.2428, 102.5175",
        "95, 6.5411, 101.2804",
        "58, 19.3020, 97.9654"
    })
    void theCapitalOfAProvinceLiesInItAndInNoOther(String code, double lat, double lon) {
        assertThat(holds(outlines.get(code), lat, lon)).isTrue();
        outlines.properties().stream()
                .filter(other -> !other.getKey().equals(code))
                .forEach(other -> assertThat(holds(other.getValue(), lat, lon))
                        .as(other.getKey())
                        .isFalse());
    }

    /** Even and odd, as the map counts. */
    private static boolean holds(JsonNode rings, double lat, double lon) {
        boolean inside = false;
        for (JsonNode steps : rings) {
            int points = steps.size() / 2;
            double[] x = new double[points];
            double[] y = new double[points];
            long sumX = 0;
            long sumY = 0;
            for (int at = 0; at < points; at++) {
                sumX += steps.get(2 * at).asLong();
                sumY += steps.get(2 * at + 1).asLong();
                x[at] = sumX / 1000.0;
                y[at] = sumY / 1000.0;
            }
            for (int at = 0, before = points - 1; at < points; before = at++) {
                boolean crosses = y[at] > lat != y[before] > lat;
                inside ^= crosses && lon < (x[before] - x[at]) * (lat - y[at]) / (y[before] - y[at]) + x[at];
            }
        }
        return inside;
    }
}
