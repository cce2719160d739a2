package org.thongthin.cms.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.TestDatabase;

/** What the benchmarks are measured on is what the service itself would have written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeDatabaseTest {
    private static final LargeDatabase.Size SMALL = new LargeDatabase.Size(320, 1_000, 4, 7);

    private CmsServer cms;
    private String url;
    private Newspeople people;

    @BeforeAll
    void fill() throws Exception {
        url = TestDatabase.freshJdbcUrl();
        fill(url, SMALL);
        cms = CmsServer.start(Map.of("datasources.default.url", url));
        people = new Newspeople(cms);
    }

    private static void fill(String url, LargeDatabase.Size size) throws Exception {
        try (Connection connection = DriverManager.getConnection(url)) {
            new LargeDatabase(connection, new PrintStream(OutputStream.nullOutputStream())).fill(size, null);
        }
    }

    @AfterAll
    void close() {
        cms.close();
    }

    @Test
    void isAsLargeAsAskedFor() {
        assertThat(number("select count(*) from item")).isEqualTo(1_000);
        assertThat(number("select count(*) from revision")).isBetween(4_000L, 4_800L);
        assertThat(number("select count(*) from revision where stage = 'submitted'"))
                .isEqualTo(30);
        assertThat(number("select count(distinct kind || stage) from listing")).isEqualTo(16);
    }

    @Test
    void keepsEveryForeignKey() throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String again : new Samples(url).texts("""
                    select format('alter table %s drop constraint %I, add constraint %I %s',
                        conrelid::regclass, conname, conname, pg_get_constraintdef(oid))
                    from pg_constraint where contype = 'f'""")) {
                statement.execute(again);
            }
        }
    }

    @Test
    void leavesIndexesAndTriggersAsTheMigrationsMadeThem() {
        String all = """
                select string_agg(said, E'\\n' order by said) from (
                    select indexdef as said from pg_indexes where schemaname = 'public'
                    union all select pg_get_triggerdef(oid) || tgenabled::text from pg_trigger where not tgisinternal) a""";
        String migrated = new Samples(TestDatabase.freshJdbcUrl()).texts(all).getFirst();
        assertThat(new Samples(url).texts(all)).containsExactly(migrated);
    }

    @Test
    void listsWhatTheItemsSay() {
        assertThat(number("""
                select count(*) from ((table listing except table listing_source)
                    union all (table listing_source except table listing)) d""")).isZero();
        assertThat(number("""
                select count(*) from ((table listing_words except table listing_words_source)
                    union all (table listing_words_source except table listing_words)) d""")).isZero();
    }

    @Test
    void isReadByTheService() {
        List<String> some = new Samples(url).texts("""
                (select item_id from listing where stage = 'verified' order by item_id limit 40)
                union all (select item_id from listing where stage <> 'verified' order by item_id limit 40)""");
        for (String id : some) {
            for (String path :
                    List.of("/api/v1/items/" + id, "/api/v1/items/" + id + "/history", "/desk/items/" + id)) {
                assertThat(people.moderator.get(path).send().status()).as(path).isEqualTo(200);
            }
        }
        assertThat(people.moderator
                        .get("/api/v1/items")
                        .send()
                        .json()
                        .path("total")
                        .asLong())
                .isEqualTo(number("select count(*) from item where deleted_at is null"));
    }

    @Test
    void goesOnLikeAnyOther() {
        Decisions decisions = new Decisions(people.moderator, new Samples(url));
        long before = number("select seq from change_counter");
        decisions.verify();
        decisions.giveBack();
        assertThat(number("select seq from change_counter")).isEqualTo(before + 1);
    }

    @Test
    void isTheSameForTheSameSeed() throws Exception {
        LargeDatabase.Size little = new LargeDatabase.Size(100, 200, 2, 3);
        String first = TestDatabase.freshJdbcUrl();
        String second = TestDatabase.freshJdbcUrl();
        fill(first, little);
        fill(second, little);
        String words = "select md5(string_agg(id || title || stage || body || contact, ' ' order by id)) from revision";
        assertThat(new Samples(first).texts(words)).isEqualTo(new Samples(second).texts(words));
    }

    @Test
    void takesTheRegistryThatIsGiven(@TempDir Path folder) throws Exception {
        Path registry = Files.writeString(folder.resolve("laos.csv"), """
                dla_code,type_th,full_name_th,name_th,province_code,province_th,district_code,district_th,lat,lon,area_km2,coord_check
                5480503,เทศบาลตำบล,เทศบาลตำบลธาตุพนม,ธาตุพนม,48,นครพนม,4805,ธาตุพนม,16.94,104.72,5.1,ok
                2480001,อบจ.,องค์การบริหารส่วนจังหวัดนครพนม,นครพนม,48,นครพนม,,,,,,
                """);
        String given = TestDatabase.freshJdbcUrl();
        try (Connection connection = DriverManager.getConnection(given)) {
            new LargeDatabase(connection, new PrintStream(OutputStream.nullOutputStream()))
                    .fill(new LargeDatabase.Size(50, 100, 2, 1), registry);
        }
        assertThat(new Samples(given).texts("select distinct owner_code from item order by 1"))
                .containsExactly("2480001", "5480503");
    }

    private long number(String sql) {
        return Long.parseLong(new Samples(url).texts(sql).getFirst());
    }
}
