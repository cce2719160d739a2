package org.thongthin.site.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A woven band, as the weavers of a region make it: a small grid of threads, mirrored to the right and downwards, so
 * that tiles laid side by side join without a seam. The grid's first line names the colours ({@code g} is the ground),
 * every further line is a row of threads.
 */
record WovenBand(Map<Character, String> colours, List<String> rows) {

    static WovenBand parse(String grid) {
        List<String> lines = grid.lines().filter(line -> !line.isBlank()).toList();
        Map<Character, String> colours = new HashMap<>();
        for (String pair : lines.getFirst().split(" ", -1)) {
            colours.put(pair.charAt(0), pair.substring(2));
        }
        List<String> half =
                lines.subList(1, lines.size()).stream().map(WovenBand::mirrored).toList();
        List<String> rows = new ArrayList<>(half);
        rows.addAll(half.subList(0, half.size() - 1).reversed());
        return new WovenBand(Map.copyOf(colours), List.copyOf(rows));
    }

    /** The last thread is the axis and the first one is where the next tile begins: neither is doubled. */
    private static String mirrored(String half) {
        return half + new StringBuilder(half).reverse().substring(1, half.length() - 1);
    }

    String svg() {
        int width = rows.getFirst().length();
        StringBuilder svg = new StringBuilder(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"".formatted(width, rows.size()))
                .append(" shape-rendering=\"crispEdges\">")
                .append("<path fill=\"%s\" d=\"M0 0h%dv%dH0z\"/>".formatted(colours.get('g'), width, rows.size()));
        colours.keySet().stream()
                .sorted()
                .filter(thread -> thread != 'g')
                .forEach(thread ->
                        svg.append("<path fill=\"%s\" d=\"%s\"/>".formatted(colours.get(thread), threads(thread))));
        return svg.append("</svg>").toString();
    }

    private String threads(char thread) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < rows.size(); y++) {
            String row = rows.get(y);
            for (int x = 0; x < row.length(); x++) {
                if (row.charAt(x) == thread) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return path.toString();
    }
}
