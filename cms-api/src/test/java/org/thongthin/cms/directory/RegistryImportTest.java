package org.thongthin.cms.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.cms.directory.OrganisationChange.Aspect;
import org.thongthin.cms.platform.Language;

@MicronautTest(startApplication = false, transactional = false)
final class RegistryImportTest extends DirectoryTest {
    @Inject
    RegistryImport registryImport;

    @Inject
    Organisations organisations;

    @Inject
    DirectoryData directory;

    @Inject
    Places places;

    @Inject
    Recorded recorded;

    @Inject
    TransactionOperations<Connection> transactions;

    @BeforeEach
    void noLaosYet() {
        execute("delete from organisation where code ~ '^[0-9]{7}$' or code = 'BMA'");
        recorded.forget();
    }

    @Test
    void newLaosAreCreated() throws IOException {
        ImportReport report = imported(RegistryRows.THAT_PHANOM, RegistryRows.BANGKOK);
        assertThat(report.count(Aspect.CREATED)).isEqualTo(2);
        Organisation bangkok = Objects.requireNonNull(organisations.find("BMA"));
        assertThat(bangkok.provinceCode()).isEqualTo("10");
        assertThat(bangkok.districtCode()).isNull();
        assertThat(bangkok.type()).isEqualTo(OrganisationType.SPECIAL);
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        imported(RegistryRows.THAT_PHANOM, RegistryRows.BANGKOK);
        recorded.forget();
        ImportReport again = imported(RegistryRows.THAT_PHANOM, RegistryRows.BANGKOK);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.changes()).isEmpty();
        assertThat(recorded.calls()).isEmpty();
    }

    @Test
    void anUpgradedLaoIsRetypedAndRenamedUnderItsCode() throws IOException {
        imported(RegistryRows.sao("6480102", "กุรุคุ"));
        ImportReport report =
                imported("6480102,เทศบาลตำบล,เทศบาลตำบลกุรุคุ,กุรุคุ,48,นครพนม,4805,ธาตุพนม,16.95,104.72,,ok");
        assertThat(report.changes()).hasSize(1);
        assertThat(report.changes().getFirst().aspects())
                .containsExactly(Aspect.RENAMED, Aspect.RETYPED, Aspect.MOVED, Aspect.REPOSITIONED);
        assertThat(Objects.requireNonNull(organisations.find("6480102")).nameTh())
                .isEqualTo("เทศบาลตำบลกุรุคุ");
    }

    @Test
    void whatTheFileLeavesOutStaysAndIsCounted() throws IOException {
        imported(RegistryRows.THAT_PHANOM, RegistryRows.sao("6480102", "กุรุคุ"));
        ImportReport report = imported(RegistryRows.THAT_PHANOM);
        assertThat(report.notInFile()).isEqualTo(1);
        assertThat(organisations.exists("6480102")).isTrue();
    }

    @Test
    void anEnglishNameOutlivesAnImport() throws IOException {
        imported(RegistryRows.THAT_PHANOM);
        execute("update organisation set name_en = 'That Phanom' where code = '5480503'");
        imported(RegistryRows.thatPhanomWith(RegistryColumn.FULL_NAME_TH, "เทศบาลเมืองธาตุพนม"));
        assertThat(Objects.requireNonNull(organisations.find("5480503")).nameEn())
                .isEqualTo("That Phanom");
    }

    @Test
    void aLaoThatHadBeenClosedIsActiveAgain() throws IOException {
        imported(RegistryRows.THAT_PHANOM);
        execute("update organisation set active = false where code = '5480503'");
        assertThat(imported(RegistryRows.THAT_PHANOM).count(Aspect.REACTIVATED)).isEqualTo(1);
    }

    @Test
    void coordinatesThatTheRegistryDoubtsAreIgnored() throws IOException {
        imported(RegistryRows.thatPhanomWith(RegistryColumn.COORD_CHECK, "bad"));
        assertThat(Objects.requireNonNull(organisations.find("5480503")).lat()).isNull();
    }

    @Test
    void oneBadRowAmongGoodOnesChangesNothing() throws IOException {
        RefusedImport refused = refused(
                RegistryRows.THAT_PHANOM, RegistryRows.sao("6480102", "กุรุคุ").replace("4801", "5001"));
        assertThat(refused.first())
                .containsExactly(new BadRow(3, "district_code", RowFault.DISTRICT_ELSEWHERE, "5001"));
        assertThat(organisations.exists("5480503")).isFalse();
        assertThat(recorded.calls()).isEmpty();
    }

    @Test
    void fiftyBadRowsAreListedAndTheRestCounted() throws IOException {
        String[] rows = new String[60];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = RegistryRows.sao("x" + i, "กุรุคุ");
        }
        RefusedImport refused = refused(rows);
        assertThat(refused.total()).isEqualTo(60);
        assertThat(refused.first()).hasSize(50).last().extracting(BadRow::line).isEqualTo(51L);
    }

    @Test
    void everyChangeIsAuditedAndThenTold() throws IOException {
        imported(RegistryRows.THAT_PHANOM, RegistryRows.sao("6480102", "กุรุคุ"));
        assertThat(recorded.calls())
                .containsExactly(
                        "registry.import laos null",
                        "organisation.import 5480503 [created]",
                        "organisation.import 6480102 [created]",
                        "change organisation 5480503",
                        "change organisation 6480102");
    }

    @Test
    void anImportThatFailsAtItsEndLeavesNothingBehind() {
        recorded.failFromNowOn();
        assertThatThrownBy(() -> imported(RegistryRows.THAT_PHANOM)).hasMessageContaining("no change log today");
        assertThat(organisations.exists("5480503")).isFalse();
    }

    @Test
    void twoImportsAtOnceRunOneAfterTheOther() throws Exception {
        try (ExecutorService importers = Executors.newFixedThreadPool(4)) {
            Callable<ImportReport> one =
                    () -> imported(RegistryRows.THAT_PHANOM, RegistryRows.sao("6480102", "กุรุคุ"));
            List<Integer> created = new ArrayList<>();
            for (Future<ImportReport> report : importers.invokeAll(Collections.nCopies(8, one))) {
                created.add(report.get().count(Aspect.CREATED));
            }
            assertThat(created).containsOnlyOnce(2).containsOnly(0, 2);
        }
    }

    @Test
    void theWholeCountryIsImportedInSeconds() throws IOException {
        Instant start = Instant.now();
        ImportOutcome outcome = registryImport.run(null, RegistryRows.national(7850, places.districts()));
        assertThat(outcome).isInstanceOf(ImportReport.class);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(directory.organisationCodes()).hasSize(7850 + 77);
        assertThat(directory.everything()).hasSize(2 + 26 + 7850 + 77);
    }

    @Test
    void theCommandSaysWhatItDid(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("laos.csv");
        Files.writeString(file, "\uFEFF" + RegistryRows.text(RegistryRows.THAT_PHANOM));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        assertThat(command(file, printed)).isZero();
        Files.writeString(file, RegistryRows.text(RegistryRows.thatPhanomWith(RegistryColumn.TYPE_TH, "สุขาภิบาล")));
        assertThat(command(file, printed)).isEqualTo(1);
        assertThat(command(folder.resolve("none.csv"), printed)).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("นำเข้าแล้ว 1 แห่ง เปลี่ยน 1 แห่ง")
                .contains("5480503 เพิ่มใหม่: เทศบาลตำบลธาตุพนม")
                .contains("บรรทัด 2 ช่อง type_th: ไม่รู้จักประเภท “สุขาภิบาล”");
    }

    private int command(Path file, ByteArrayOutputStream printed) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return ImportRegistry.run(registryImport, file, new ImportText(Language.TH), out);
    }

    private ImportReport imported(String... rows) throws IOException {
        return (ImportReport) registryImport.run(null, RegistryRows.file(rows));
    }

    private RefusedImport refused(String... rows) throws IOException {
        return (RefusedImport) registryImport.run(null, RegistryRows.file(rows));
    }

    private void execute(String sql) {
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return List.of(statement.executeUpdate(sql));
            }
        });
    }
}
