package org.thongthin.cms.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the lines of a registry file against the known places and turns them into organisations. */
final class RegistryReader {
    /** The registry has no code for Bangkok; this one stands for it. */
    static final String BANGKOK_CODE = "BMA";

    private static final String BANGKOK_PROVINCE = "10";
    private static final int LONGEST_NAME = 200;
    private static final Pattern CODE = Pattern.compile("[0-9]{7}");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,15})?");

    private final Gazetteer gazetteer;
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<BadRow> faults = new ArrayList<>();
    private final Map<String, Long> linesByCode = new HashMap<>();

    private RegistryReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * What a file says.
     *
     * @param organisations in the file's order, each code once
     * @param faults everything that is wrong with the file, in the order of its lines; where there is any, the
     *     organisations are not the whole file
     */
    record Reading(List<Organisation> organisations, List<BadRow> faults) {}

    static Reading read(RegistryFile file, Gazetteer gazetteer) {
        RegistryReader reader = new RegistryReader(gazetteer);
        file.lines().forEach(reader::line);
        List<BadRow> faults = new ArrayList<>(file.faults());
        faults.addAll(reader.faults);
        faults.sort(Comparator.comparingLong(BadRow::line));
        return new Reading(reader.organisations, faults);
    }

    private void line(RegistryFile.Line line) {
        int before = faults.size();
        OrganisationType type = type(line);
        String province = line.value(RegistryColumn.PROVINCE_CODE);
        boolean bangkok = type == OrganisationType.SPECIAL && province.equals(BANGKOK_PROVINCE);
        String code = code(line, bangkok);
        name(line);
        place(line, bangkok);
        boolean located = line.value(RegistryColumn.COORD_CHECK).equals("ok");
        Double lat = located ? degrees(line, RegistryColumn.LAT, ThailandBounds.LATITUDES) : null;
        Double lon = located ? degrees(line, RegistryColumn.LON, ThailandBounds.LONGITUDES) : null;
        if (faults.size() > before || type == null) {
            return;
        }
        organisations.add(new Organisation(
                code,
                type,
                line.value(RegistryColumn.FULL_NAME_TH),
                null,
                province,
                bangkok ? null : line.value(RegistryColumn.DISTRICT_CODE),
                lat,
                lon,
                true));
    }

    private @Nullable OrganisationType type(RegistryFile.Line line) {
        OrganisationType type = OrganisationType.ofRegistry(line.value(RegistryColumn.TYPE_TH));
        if (type == null) {
            fault(line, RegistryColumn.TYPE_TH, RowFault.UNKNOWN_TYPE);
        }
        return type;
    }

    private String code(RegistryFile.Line line, boolean bangkok) {
        String written = line.value(RegistryColumn.DLA_CODE);
        String code = bangkok && written.isEmpty() ? BANGKOK_CODE : written;
        if (!code.equals(BANGKOK_CODE) && !CODE.matcher(code).matches()) {
            fault(line, RegistryColumn.DLA_CODE, RowFault.BAD_CODE);
        } else if (code.equals(BANGKOK_CODE) && !bangkok) {
            fault(line, RegistryColumn.DLA_CODE, RowFault.BAD_CODE);
        } else if (linesByCode.putIfAbsent(code, line.line()) != null) {
            fault(line, RegistryColumn.DLA_CODE, RowFault.REPEATED_CODE);
        }
        return code;
    }

    private void name(RegistryFile.Line line) {
        String name = line.value(RegistryColumn.FULL_NAME_TH);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            fault(line, RegistryColumn.FULL_NAME_TH, RowFault.BAD_NAME);
        }
    }

    private void place(RegistryFile.Line line, boolean bangkok) {
        String province = line.value(RegistryColumn.PROVINCE_CODE);
        String district = line.value(RegistryColumn.DISTRICT_CODE);
        if (gazetteer.province(province) == null) {
            fault(line, RegistryColumn.PROVINCE_CODE, RowFault.UNKNOWN_PROVINCE);
        }
        if (bangkok && district.isEmpty()) {
            return;
        }
        District known = gazetteer.district(district);
        if (known == null) {
            fault(line, RegistryColumn.DISTRICT_CODE, RowFault.UNKNOWN_DISTRICT);
        } else if (!known.provinceCode().equals(province)) {
            fault(line, RegistryColumn.DISTRICT_CODE, RowFault.DISTRICT_ELSEWHERE);
        }
    }

    private @Nullable Double degrees(RegistryFile.Line line, RegistryColumn column, ThailandBounds bounds) {
        String text = line.value(column);
        if (!DEGREES.matcher(text).matches()) {
            fault(line, column, RowFault.BAD_COORDINATE);
            return null;
        }
        double degrees = Double.parseDouble(text);
        if (!bounds.hold(degrees)) {
            fault(line, column, RowFault.OUTSIDE_THAILAND);
        }
        return degrees;
    }

    private void fault(RegistryFile.Line line, RegistryColumn column, RowFault fault) {
        faults.add(new BadRow(line.line(), column.heading(), fault, line.value(column)));
    }
}
