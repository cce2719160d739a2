package org.thongthin.site.browse;

import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The outlines of the 77 provinces, drawn after @svg-maps/thailand (CC BY 4.0), simplified. */
@Singleton
final class ProvinceMap {
    /** The source measures 560 by 1025; outlines are in tenths of that. */
    static final String VIEW_BOX = "0 0 5600 10250";

    private static final Pattern PATH = Pattern.compile("id=\"([a-z]+)\"\\s+aria-label=\"[^\"]*\"\\s+d=\"([^\"]+)\"");

    private final Map<String, String> outlines = new HashMap<>();

    ProvinceMap(ResourceResolver resources) {
        Properties codes = new Properties();
        try (InputStream names = open(resources, "classpath:map/provinces.properties");
                InputStream drawing = open(resources, "classpath:map/thailand.svg")) {
            codes.load(names);
            Matcher path = PATH.matcher(new String(drawing.readAllBytes(), StandardCharsets.UTF_8));
            while (path.find()) {
                String code = codes.getProperty(path.group(1));
                if (code != null) {
                    outlines.put(code, Outline.lighter(path.group(2)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(ResourceResolver resources, String name) {
        return resources.getResourceAsStream(name).orElseThrow(() -> new IllegalStateException("There is no " + name));
    }

    /** The province's outline as SVG path data, or null where the map does not know it. */
    @Nullable
    String outline(String provinceCode) {
        return outlines.get(provinceCode);
    }
}
