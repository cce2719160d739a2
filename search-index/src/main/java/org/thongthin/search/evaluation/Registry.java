package org.thongthin.search.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the national registry: laos.csv, provinces.csv, districts.csv and subdistricts.csv in one folder, with a line of
 * column names each and no quotes.
 */
final class Registry {
    private final Path folder;

    private Registry(Path folder) {
        this.folder = folder;
    }

    static List<Lao> read(Path folder) throws IOException {
        return new Registry(folder).laos();
    }

    private List<Lao> laos() throws IOException {
        Map<String, String> provinces = namesEn("provinces.csv", "code", "");
        Map<String, String> districts = namesEn("districts.csv", "code", "");
        Map<String, String> subdistricts = namesEn("subdistricts.csv", "district_code", "name_th");
        List<Lao> laos = new ArrayList<>();
        for (Map<String, String> row : rows("laos.csv")) {
            String district = value(row, "district_code");
            laos.add(new Lao(
                    value(row, "dla_code"),
                    value(row, "type_th"),
                    value(row, "full_name_th"),
                    value(row, "name_th"),
                    value(row, "district_th"),
                    value(row, "province_th"),
                    subdistricts.get(district + value(row, "name_th")),
                    districts.getOrDefault(district, ""),
                    provinces.getOrDefault(value(row, "province_code"), "")));
        }
        return laos;
    }

    private Map<String, String> namesEn(String file, String first, String second) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (Map<String, String> row : rows(file)) {
            names.put(value(row, first) + row.getOrDefault(second, ""), value(row, "name_en"));
        }
        return names;
    }

    private List<Map<String, String>> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        String[] columns = lines.getFirst().split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], values[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String value(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
