package org.thongthin.cms.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegistryReaderTest {
    private static final Gazetteer PLACES = new Gazetteer(
            List.of(
                    new Province("10", "กรุงเทพมหานคร", "Bangkok", "central"),
                    new Province("48", "นครพนม", "Nakhon Phanom", "northeast"),
                    new Province("50", "เชียงใหม่", "Chiang Mai", "north")),
            List.of(
                    new District("4801", "48", "เมืองนครพนม", "Mueang Nakhon Phanom"),
                    new District("4805", "48", "ธาตุพนม", "That Phanom"),
                    new District("5001", "50", "เมืองเชียงใหม่", "Mueang Chiang Mai")));

    @ParameterizedTest
    @CsvSource({
        "DLA_CODE, 548050, BAD_CODE",
        "DLA_CODE, 5.48E+06, BAD_CODE",
        "DLA_CODE, PO-48, BAD_CODE",
        "DLA_CODE, BMA, BAD_CODE",
        "DLA_CODE, '', BAD_CODE",
        "TYPE_TH, สุขาภิบาล, UNKNOWN_TYPE",
        "TYPE_TH, '', UNKNOWN_TYPE",
        "FULL_NAME_TH, ' ', BAD_NAME",
        "PROVINCE_CODE, 99, UNKNOWN_PROVINCE",
        "DISTRICT_CODE, 4899, UNKNOWN_DISTRICT",
        "DISTRICT_CODE, '', UNKNOWN_DISTRICT",
        "DISTRICT_CODE, 5001, DISTRICT_ELSEWHERE",
        "LAT, '', BAD_COORDINATE",
        "LAT, 16° 57′, BAD_COORDINATE",
        "LAT, NaN, BAD_COORDINATE",
        "LON, 1e2, BAD_COORDINATE",
        "LON, ๑๐๔.๗, BAD_COORDINATE",
        "LAT, 5.0, OUTSIDE_THAILAND",
        "LON, 106, OUTSIDE_THAILAND"
    })
    void aRowWithOneWrongValueIsRefused(RegistryColumn column, String value, RowFault fault) {
        assertThat(read(RegistryRows.text(RegistryRows.thatPhanomWith(column, value)))
                        .faults())
                .filteredOn(row -> row.fault() == fault)
                .containsExactly(new BadRow(2, column.heading(), fault, value));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(read(RegistryRows.text(
                                "x,y,,,99,,0000,,a,b,,ok", RegistryRows.THAT_PHANOM, RegistryRows.THAT_PHANOM, "1,2"))
                        .faults())
                .extracting(row -> row.line() + " " + row.fault())
                .containsExactly(
                        "2 UNKNOWN_TYPE",
                        "2 BAD_CODE",
                        "2 BAD_NAME",
                        "2 UNKNOWN_PROVINCE",
                        "2 UNKNOWN_DISTRICT",
                        "2 BAD_COORDINATE",
                        "2 BAD_COORDINATE",
                        "4 REPEATED_CODE",
                        "5 WRONG_NUMBER_OF_FIELDS");
    }

    @ParameterizedTest
    @CsvSource({
        "อบจ., PAO",
        "องค์การบริหารส่วนจังหวัด, PAO",
        "เทศบาลนคร, CITY",
        "เทศบาลเมือง, TOWN",
        "เทศบาลตำบล, SUBDISTRICT_MUNICIPALITY",
        "อบต., SAO",
        "องค์การบริหารส่วนตำบล, SAO",
        "ท้องถิ่นรูปแบบพิเศษ, SPECIAL"
    })
    void theRegistryNamesItsTypesShortOrInFull(String name, OrganisationType type) {
        RegistryReader.Reading reading =
                read(RegistryRows.text(RegistryRows.thatPhanomWith(RegistryColumn.TYPE_TH, name)));
        assertThat(reading.organisations()).extracting(Organisation::type).containsExactly(type);
    }

    @Test
    void columnsMayStandInAnotherOrder() {
        String turned = RegistryRows.text(RegistryRows.THAT_PHANOM)
                .lines()
                .map(line -> Arrays.stream(line.split(",", -1)).toList().reversed().stream()
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        assertThat(read(turned).organisations()).extracting(Organisation::code).containsExactly("5480503");
    }

    @Test
    void missingExtraAndRepeatedColumnsAreNamed() {
        String heading = RegistryRows.HEADING.replace("lat,", "latitude,").replace("lon,", "area_km2,");
        assertThat(read(heading + "\n" + RegistryRows.THAT_PHANOM).faults())
                .extracting(row -> row.line() + " " + row.column() + " " + row.fault())
                .containsExactly(
                        "1 latitude UNKNOWN_COLUMN",
                        "1 area_km2 REPEATED_COLUMN",
                        "1 lat MISSING_COLUMN",
                        "1 lon MISSING_COLUMN");
    }

    @Test
    void anEmptyFileLacksItsColumns() {
        assertThat(read("").faults()).hasSize(12).allMatch(row -> row.fault() == RowFault.MISSING_COLUMN);
    }

    @Test
    void aByteOrderMarkAndBlankLinesAreNoMatter() {
        String text = "\uFEFF" + RegistryRows.text("", RegistryRows.THAT_PHANOM, "", "");
        assertThat(read(text).faults()).isEmpty();
        assertThat(read(text).organisations()).hasSize(1);
    }

    @Test
    void textAfterAClosingQuoteIsRefusedOnItsLine() {
        String text = RegistryRows.text(
                RegistryRows.THAT_PHANOM.replace("ธาตุพนม,48", "\"ธาตุ\nพนม\",48"), "\"6480102\"x,อบต.");
        assertThat(read(text).faults()).containsExactly(new BadRow(4, null, RowFault.NOT_CSV, ""));
    }

    @Test
    void anotherEncodingIsRefusedWithItsLine() {
        byte[] heading = (RegistryRows.HEADING + "\n5480503,").getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf(heading, heading.length + 2);
        file[heading.length] = (byte) 0xE0;
        file[heading.length + 1] = (byte) 0x20;
        assertThat(RegistryFile.read(file).faults()).containsExactly(new BadRow(2, null, RowFault.NOT_UTF_8, ""));
    }

    @Test
    void aNameTypedInPiecesIsJoined() {
        String row = RegistryRows.thatPhanomWith(RegistryColumn.FULL_NAME_TH, " เทศบาลตำบลนํ้าเเพร่\u200B ");
        assertThat(read(RegistryRows.text(row)).organisations())
                .extracting(Organisation::nameTh)
                .containsExactly("เทศบาลตำบลน้ำแพร่");
    }

    @Property(tries = 500)
    void anyBytesAreReadOrRefusedWithALine(@ForAll byte[] bytes) {
        isReadOrRefused(bytes);
    }

    @Property(tries = 1000)
    void anyTextIsReadOrRefusedWithALine(@ForAll("almostFiles") String text) {
        isReadOrRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void tidyingTwiceChangesNothingMore(@ForAll("names") String name) {
        String tidy = ThaiName.tidy(name);
        assertThat(ThaiName.tidy(tidy)).isEqualTo(tidy);
        assertThat(tidy.codePoints()).noneMatch(Character::isISOControl);
    }

    @Provide
    Arbitrary<String> almostFiles() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(
                        RegistryRows.HEADING,
                        RegistryRows.THAT_PHANOM,
                        RegistryRows.BANGKOK,
                        ",",
                        "\"",
                        "\n",
                        "\r\n",
                        "\r",
                        "\uFEFF",
                        "\u0000",
                        "ok"),
                Arbitraries.strings().ofMaxLength(12));
        Arbitrary<String> any = piece.list().ofMaxSize(12).map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(any, any.map(rest -> RegistryRows.HEADING + "\n" + rest));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("กนรเแํา่้๊็ำ ุู\u200B\u00A0\n\u0000")
                .withCharRange('\u0000', '\uFFFF')
                .ofMaxLength(12);
    }

    private static void isReadOrRefused(byte[] bytes) {
        RegistryReader.Reading reading = RegistryReader.read(RegistryFile.read(bytes), PLACES);
        assertThat(reading.faults()).allMatch(fault -> fault.line() >= 1);
        if (reading.faults().isEmpty()) {
            assertThat(reading.organisations()).doesNotHaveDuplicates();
            assertThat(reading.organisations()).allMatch(each -> each.nameTh().equals(ThaiName.tidy(each.nameTh())));
        }
    }

    private static RegistryReader.Reading read(String text) {
        return RegistryReader.read(RegistryFile.read(text.getBytes(StandardCharsets.UTF_8)), PLACES);
    }
}
