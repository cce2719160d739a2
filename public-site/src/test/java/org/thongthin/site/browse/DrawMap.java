package org.thongthin.site.browse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws {@code static/map.svg}: the outlines of the 77 provinces after @svg-maps/thailand (CC BY 4.0), simplified, by their codes. */
public final class DrawMap {
    private static final Pattern PATH = Pattern.compile("id=\"([a-z]+)\"\\s+aria-label=\"[^\"]*\"\\s+d=\"([^\"]+)\"");

    private DrawMap() {}

    /** @param arguments the file to write */
    public static void main(String... arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), drawn());
    }

    static String drawn() {
        Properties codes = new Properties();
        Map<String, String> outlines = new TreeMap<>();
        try (InputStream names = open("/map/provinces.properties");
                InputStream drawing = open("/map/thailand.svg")) {
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
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s\">\n"
                .formatted(ProvinceMap.VIEW_BOX)
                .concat("<!-- After @svg-maps/thailand, CC BY 4.0, simplified. -->\n"));
        outlines.forEach((code, outline) -> svg.append("<path id=\"p%s\" d=\"%s\"/>\n".formatted(code, outline)));
        return svg.append("</svg>\n").toString();
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(DrawMap.class.getResourceAsStream(name), name);
    }
}
