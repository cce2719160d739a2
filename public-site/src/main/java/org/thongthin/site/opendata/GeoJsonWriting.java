package org.thongthin.site.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** GeoJSON (RFC 7946): a feature an item, without a geometry where its place is not known. */
final class GeoJsonWriting implements Writing {
    private boolean first = true;

    /** @param coordinates longitude first */
    record Point(String type, List<Double> coordinates) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Feature(String type, String id, @Nullable Point geometry, OpenItem properties) {}

    @Override
    public byte[] beginning() {
        return utf8("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    @Override
    public byte[] next(OpenItem item) {
        Double lat = item.lat();
        Double lon = item.lon();
        Point point = lat == null || lon == null ? null : new Point("Point", List.of(lon, lat));
        String separator = first ? "\n" : ",\n";
        first = false;
        String feature = new String(Json.bytes(new Feature("Feature", item.id(), point, item)), StandardCharsets.UTF_8);
        return utf8(separator + feature);
    }

    @Override
    public byte[] end() {
        return utf8("\n]}\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
