package org.thongthin.cms.directory;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Registry files for tests: one row a call. */
final class RegistryRows {
    static final String HEADING =
            "dla_code,type_th,full_name_th,name_th,province_code,province_th,district_code,district_th,lat,lon,area_km2,coord_check";
    static final String THAT_PHANOM =
            "5480503,เทศบาลตำบล,เทศบาลตำบลธาตุพนม,ธาตุพนม,48,นครพนม,4805,ธาตุพนม,16.9500822,104.7286534,4.6,ok";
    static final String BANGKOK =
            ",ท้องถิ่นรูปแบบพิเศษ,กรุงเทพมหานคร,กรุงเทพมหานคร,10,กรุงเทพมหานคร,,,13.7539,100.5014,1568.7,ok";

    private RegistryRows() {}

    /** An อบต. in Mueang Nakhon Phanom without coordinates. */
    static String sao(String code, String name) {
        return code + ",อบต.,องค์การบริหารส่วนตำบล" + name + "," + name + ",48,นครพนม,4801,เมืองนครพนม,,,,";
    }

    /** The row of ธาตุพนม with another value in one column. */
    static String thatPhanomWith(RegistryColumn column, String value) {
        String[] fields = THAT_PHANOM.split(",", -1);
        fields[List.of(HEADING.split(",")).indexOf(column.heading())] = value;
        return String.join(",", fields);
    }

    static String text(String... rows) {
        List<String> lines = new ArrayList<>(List.of(HEADING));
        lines.addAll(Arrays.asList(rows));
        return String.join("\n", lines) + "\n";
    }

    static InputStream file(String... rows) {
        return stream(text(rows));
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As many LAOs as the country has, spread over the given districts, a third of them with coordinates. */
    static InputStream national(int rows, List<District> districts) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            District district = districts.get(i % districts.size());
            String name = "บ้าน" + district.nameTh() + i;
            lines.add(String.format(
                    Locale.ROOT,
                    "%07d,อบต.,องค์การบริหารส่วนตำบล%s,%s,%s,,%s,%s,%s,%s,12.5,%s",
                    1_000_000 + i,
                    name,
                    name,
                    district.provinceCode(),
                    district.code(),
                    district.nameTh(),
                    i % 3 == 0 ? "15." + i : "",
                    i % 3 == 0 ? "101." + i : "",
                    i % 3 == 0 ? "ok" : ""));
        }
        return file(lines.toArray(String[]::new));
    }
}
