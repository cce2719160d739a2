package org.thongthin.cms.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database holds from the start, and what it never lets in. */
@MicronautTest(startApplication = false, transactional = false)
final class DirectorySchemaTest extends DirectoryTest {
    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void theWholeCountryIsThere() {
        assertThat(column("select count(*) from province")).containsExactly("77");
        assertThat(column("select count(*) from district")).containsExactly("928");
        assertThat(column("select count(*) from organisation where type = 'office'"))
                .containsExactly("76");
        assertThat(column("select count(distinct region) from province")).containsExactly("6");
        assertThat(column("select kind || count(*) from category group by kind order by kind"))
                .containsExactly("landmark10", "news8", "product5", "story3");
        assertThat(column("select name_th from organisation where code = 'PO-48'"))
                .containsExactly("สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดนครพนม");
        assertThat(column("select province_code from organisation where code = 'DLA'"))
                .containsExactly("null");
        assertThat(column("select code from organisation where code = 'PO-10'")).isEmpty();
    }

    @Test
    void noTwoDistrictsOfAProvinceShareAnEnglishNameButBangSai() {
        assertThat(column("""
                        select name_en from district group by province_code, name_en having count(*) > 1
                        """)).containsExactly("Bang Sai");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'9999901', 'sao', 'อบต.ก', null, null, null, null",
                "'9999901', 'hamlet', 'อบต.ก', '48', '4801', null, null",
                "'9999901', 'sao', ' ', '48', '4801', null, null",
                "'9999901', 'sao', 'อบต.ก', '48', '5001', null, null",
                "'9999901', 'sao', 'อบต.ก', '48', '4801', 16.9, null",
                "'9999901', 'sao', 'อบต.ก', '48', '4801', 16.9, 106.0",
                "'9999901', 'sao', 'อบต.ก', '48', '4801', 5.4, 101.0",
                "'DLA-2', 'department', 'กรม', '48', null, null, null",
                "'a/b', 'sao', 'อบต.ก', '48', '4801', null, null"
            })
    void anImpossibleOrganisationIsKeptOut(String values) {
        assertThatThrownBy(() -> column("insert into organisation (code, type, name_th, province_code, district_code,"
                        + " lat, lon) values (" + values + ") returning code"))
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .asString()
                .startsWith("23");
    }

    @Test
    void thaiLettersMakeTrigrams() {
        assertThat(column("select unnest(show_trgm('ธาตุพนม'))")).hasSizeGreaterThan(5);
    }

    private List<String> column(String sql) {
        return transactions.executeWrite(status -> {
            try (Statement statement = status.getConnection().createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                List<String> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(String.valueOf(rows.getString(1)));
                }
                return values;
            }
        });
    }
}
